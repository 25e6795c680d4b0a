using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Harness;

/// <summary>A file that cannot be read to its end: what a fault of the engine looks like from outside.</summary>
internal sealed class FailingFile(string path) : AdditionalText
{
    public override string Path { get; } = Project.Root + path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => new FailingText();

    private sealed class FailingText : SourceText
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override int Length => 3;

        public override char this[int position] => 'x';

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => Array.Fill(destination, 'x', destinationIndex, count);

        public override string ToString(TextSpan span) => throw new InvalidOperationException("The text is gone.");
    }
}
