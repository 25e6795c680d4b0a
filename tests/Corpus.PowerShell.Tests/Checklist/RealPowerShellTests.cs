using System.Diagnostics;
using Corpus.PowerShell.Tests.Hosting;
using Corpus.Tests.Shared;

namespace Corpus.PowerShell.Tests.Checklist;

/// <summary>The assembled module in a real pwsh, with all of its commands and its own host.</summary>
public sealed class RealPowerShellTests
{
    [PwshFact]
    [Item(40)]
    public void The_assembled_module_is_imported_without_a_word_and_read() => Assert.Equal(
        ["", "Abdul Matin Qani"],
        Run("$said = Import-Module $manifest -ErrorAction Stop 3>&1 2>&1; \"$said\"; Get-Speaker *Qani | ForEach-Object Name"));

    [PwshFact]
    [Item(40)]
    public void Its_manifest_is_valid() => Assert.Equal(
        [BuiltModule.Version, "True"],
        Run("$info = Test-ModuleManifest $manifest -WarningAction Stop; \"$($info.Version)\"; $info.ExportedCmdlets.Count -ge 14"));

    [PwshFact]
    [Item(40)]
    public void Its_help_is_whole() => Assert.Equal(
        [""],
        Run("Import-Module $manifest; -join (Get-Command -Module Corpus | Where-Object { $help = Get-Help $_ -Full; -not $help.description -or -not $help.examples.example -or $help.Synopsis -match 'CommonParameters' })"));

    [PwshFact]
    [Item(40)]
    public void Its_examples_run() => Assert.Equal(
        ["0"],
        Run("""
            Import-Module $manifest
            foreach ($command in Get-Command -Module Corpus -Verb Get, Find, Measure, Show, Test) {
                # A pager waits for a key.
                foreach ($example in (Get-Help $command -Full).examples.example | Where-Object code -NotMatch '-Paging') {
                    $null = Invoke-Expression ($example.code -replace '(?m)^PS> ') 3>&1 6>&1
                }
            }
            $Error | ForEach-Object { "$($_.InvocationInfo.Line) $_" }
            $Error.Count
            """));

    [PwshFact]
    [Item(40)]
    [Item(22)]
    public void Its_completion_works() => Assert.Equal(
        ["'Khawaja Muhammad Asif'", "'speaker:\"Abdul Matin Qani\"'", "Sadiq"],
        Run("""
            Import-Module $manifest
            (TabExpansion2 'Get-Quote -Speaker Khawaja' 26).CompletionMatches[0].CompletionText
            (TabExpansion2 "Find-Claim 'speaker:abdul" 25).CompletionMatches[0].CompletionText
            (TabExpansion2 'Get-Quote -Speaker sadi' 23).CompletionMatches[0].CompletionText.Trim("'").Split(' ')[0]
            """));

    [PwshFact]
    [Item(40)]
    public void What_is_redirected_is_plain() => Assert.Equal(
        ["False", "False", "True"],
        Run("""
            Import-Module $manifest
            $escape = [string][char]27
            (Show-Article *terrorism* | Out-String).Contains($escape)
            (Find-Claim terrorism | Out-String).Contains($escape)
            $PSStyle.OutputRendering = 'Ansi'
            (Show-Article *terrorism* | Out-String).Contains($escape)
            """));

    /// <summary>The lines that a script prints.</summary>
    private static string[] Run(string script)
    {
        var file = Path.Combine(Path.GetTempPath(), $"corpus-pwsh-{Guid.NewGuid():n}.ps1");
        File.WriteAllText(file, $"$manifest = '{BuiltModule.Manifest}'\n{script}\n");
        var start = new ProcessStartInfo(PwshFactAttribute.Program!, ["-NoProfile", "-NonInteractive", "-File", file]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["POWERSHELL_TELEMETRY_OPTOUT"] = "1";
        start.Environment["NO_COLOR"] = "1";
        try
        {
            using var pwsh = Process.Start(start)!;
            pwsh.StandardInput.Close();
            var errors = pwsh.StandardError.ReadToEndAsync();
            var output = pwsh.StandardOutput.ReadToEnd();
            pwsh.WaitForExit();
            Assert.Equal("", errors.Result);
            return [.. output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
