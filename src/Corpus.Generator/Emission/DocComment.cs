using Corpus.Faces;

namespace Corpus.Generator.Emission;

/// <summary>Writes documentation comments of words that were made one line before.</summary>
internal static class DocComment
{
    public static void Write(SourceWriter writer, string summary, params string?[] remarks)
    {
        writer.Line($"/// <summary>{CommentText.Xml(summary)}</summary>");
        writer.Line($"/// <remarks>{CommentText.Xml(string.Join(" · ", remarks.Where(remark => remark is not null)))}</remarks>");
    }
}
