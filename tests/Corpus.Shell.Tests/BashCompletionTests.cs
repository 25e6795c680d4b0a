namespace Corpus.Shell.Tests;

/// <summary>The completion for bash, read and asked by bash itself.</summary>
public sealed class BashCompletionTests : IDisposable
{
    // Asks the function that bash was told of, as bash does when Tab is pressed behind the last word.
    private const string Ask =
        """
        cd "$1"; shift
        source completion.bash
        function=$(complete -p corpus | sed 's/.*-F \([^ ]*\) .*/\1/')
        compopt() { echo "$2"; }
        COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
        "$function"
        printf '%s\n' "${COMPREPLY[@]}"
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [BashTheory]
    [InlineData("-c", "-Command -Corpus")]
    [InlineData("-CORP", "-Corpus")]
    [InlineData("--no", "--NoLogo --NoProfile")]
    [InlineData("-", "-Command -Corpus -File -Help -NoLogo -NoProfile -OutputFormat -Version")]
    [InlineData("-NoLogo -o", "-OutputFormat")]
    [InlineData("-OutputFormat ", "Text Json")]
    [InlineData("-o j", "Json")]
    [InlineData("--outputformat T", "Text")]
    [InlineData("completion ", "bash")]
    [InlineData("comp", "default completion")]
    [InlineData("-Corpus art", "default")]
    [InlineData("-Corpus articles -Ou", "-OutputFormat")]
    [InlineData("-File scr", "default")]
    [InlineData("-File script.ps1 -c", "default")]
    [InlineData("-Command Get-Quote -c", "")]
    [InlineData("-x", "")]
    public void Tab_completes(string line, string expected)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "completion.bash"), ShellRun.Of("completion", "bash").Output + "\n");

        using var bash = ShellProcess.Start(BashTheoryAttribute.Program, ["--norc", "-c", Ask, "bash", _folder.FullName, "corpus", .. line.Split(' ')]);
        var (output, error) = (bash.StandardOutput.ReadToEnd(), bash.StandardError.ReadToEnd());

        Assert.Equal("", error);
        Assert.Equal(expected, string.Join(' ', output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }
}
