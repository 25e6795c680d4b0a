using Corpus.Build.Embedding;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Corpus.Build;

/// <summary>The MSBuild task that puts <c>corpus.bin</c> into the compiled assembly, in the place of what the compiler embedded for it.</summary>
/// <remarks>
/// So an edit that changes no member needs no compiler. The assembly is replaced at once when everything is written, and the stamp comes last:
/// after a build that was killed in between, the next one does it again.
/// </remarks>
public sealed class EmbedCorpus : Task
{
    /// <summary>Path of the compiled assembly, which has a resource named <see cref="Resource"/>.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Name of the resource.</summary>
    [Required]
    public string Resource { get; set; } = "";

    /// <summary>Path of the packed corpus.</summary>
    [Required]
    public string Corpus { get; set; } = "";

    /// <summary>Path of an empty file whose time tells when the corpus was put in.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <summary>Puts the corpus in.</summary>
    /// <returns>Whether the assembly has it.</returns>
    public override bool Execute()
    {
        try
        {
            Embed();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException or OverflowException)
        {
            Log.LogError(null, BuildFault.NotEmbedded, null, Assembly, 0, 0, 0, 0, "The corpus cannot be put into the assembly: {0}", exception.Message);
        }
        return !Log.HasLoggedErrors;
    }

    private void Embed()
    {
        using var file = new AtomicFile(Assembly);
        using (var assembly = new FileStream(Assembly, FileMode.Open, FileAccess.Read, FileShare.Read))
        using (var corpus = new FileStream(Corpus, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete))
            ResourceSection.Write(assembly, Resource, corpus, file.Stream);
        file.Commit();
        File.WriteAllBytes(Stamp, []);
        Log.LogMessage(MessageImportance.Normal, "Put {0} into {1}.", Corpus, Assembly);
    }
}
