using Corpus.Model;
using Corpus.PowerShell.Tests.Corpora;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

/// <summary>A speaker of several names is one to all cmdlets, by whichever name it is asked for.</summary>
[Collection(ModuleCollection.Name)]
public sealed class JoinedSpeakerTests : IDisposable
{
    private readonly ModuleCopy _copy = new("corpus.bin", CorpusFile.Pack(Articles(), Join("Karim Rahmani", "Kareem Rahmany")));
    private readonly ModuleHost _host;

    public JoinedSpeakerTests() => _host = new ModuleHost(_copy.Manifest);

    [Theory]
    [InlineData("Get-Speaker", "Karim Rahmani|Nora Weiss")]
    [InlineData("Get-Speaker 'Kareem Rahmany'", "Karim Rahmani")]
    [InlineData("(Get-Speaker *Rahmani).Aliases | ForEach-Object { \"$_ by $($_.Rule)\" }", "Kareem Rahmany by spelling-variant")]
    [InlineData("Get-Speaker *Rahmany | Get-Quote", "The dam holds|The gate is shut")]
    [InlineData("Get-Quote -Speaker 'Kareem Rahmany'", "The dam holds|The gate is shut")]
    [InlineData("Get-Quote -Speaker *Rahman* -Text gate", "The gate is shut")]
    [InlineData("Get-Claim -Speaker 'Karim Rahmani' | ForEach-Object { $_.Speaker }", "Karim Rahmani|Kareem Rahmany")]
    [InlineData("Get-Article | Get-Speaker", "Karim Rahmani|Nora Weiss")]
    [InlineData("Get-Quote | Get-Speaker", "Karim Rahmani|Nora Weiss")]
    [InlineData("(Get-Quote -Text gate).Speaker | Get-Quote", "The dam holds|The gate is shut")]
    [InlineData("Get-Article -Speaker 'Karim Rahmani' | ForEach-Object Id", "a|b")]
    [InlineData("Find-Claim shut -Speaker 'Karim Rahmani' | ForEach-Object { $_.Claim.Text }", "The gate is shut")]
    [InlineData("(Get-Quote -Text dam).Speaker | Find-Claim shut | ForEach-Object { $_.Claim.Text }", "The gate is shut")]
    [InlineData("Find-Claim 'speaker:\"Karim Rahmani\"' | ForEach-Object { $_.Claim.Text }", "The dam holds|The gate is shut")]
    public void All_names_lead_to_the_whole_speaker(string script, string expected) =>
        Assert.Equal(expected, string.Join("|", _host.Texts(script)));

    public void Dispose()
    {
        _host.Dispose();
        _copy.Dispose();
    }

    private static IEnumerable<Article> Articles()
    {
        yield return Saying("a.txt", "Karim Rahmani", "The dam holds");
        yield return Saying("b.txt", "Kareem Rahmany", "The gate is shut");
        yield return Saying("c.txt", "Nora Weiss", "Neither is true");
    }

    private static Article Saying(string path, string name, string words)
    {
        var builder = new ArticleBuilder(path, $"Water\n\n\"{words},\" {name} said.\n");
        return builder.Quote(QuoteKind.Direct, words, builder.Speaker(name), "said").Build();
    }

    private static SpeakerJoin Join(string name, string other) => new(name, SpeakerKind.Person, new(
        new JoinedSpeaker(Speaker.KeyOf(name, SpeakerKind.Person), "fullest-name"),
        new JoinedSpeaker(Speaker.KeyOf(other, SpeakerKind.Person), "spelling-variant")));
}
