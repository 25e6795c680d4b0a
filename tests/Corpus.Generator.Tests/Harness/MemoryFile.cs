using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Harness;

/// <summary>A file as the compiler hands it to a generator, held in memory.</summary>
internal sealed class MemoryFile(string path, string content, Encoding? encoding = null) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, encoding ?? Encoding.UTF8);

    public override string Path { get; } = System.IO.Path.Combine(Project.Root, path);

    /// <summary>The same file without these words.</summary>
    public MemoryFile Without(string words) => new(Path, _text.ToString().Replace(words, "", StringComparison.Ordinal));

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
