using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.BuildCost.Driver;

/// <summary>A file in memory, as the compiler decodes it.</summary>
internal sealed class HeldFile(string path, byte[] bytes) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false));

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
