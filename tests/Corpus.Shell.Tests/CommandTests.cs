namespace Corpus.Shell.Tests;

/// <summary>The commands that the shell adds, through the whole program: what a person types and what they see.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData("1..5 | select -First 2", "1 2")]
    [InlineData("1..5 | select -Last 2", "4 5")]
    [InlineData("1..5 | select -Skip 3", "4 5")]
    [InlineData("1..5 | select -First 2 -Skip 1", "2 3")]
    [InlineData("1..5 | select -Last 2 -Skip 1", "3 4")]
    [InlineData("1..5 | select -First 1 -Last 1", "1 5")]
    [InlineData("1..5 | select -First 0", "")]
    [InlineData("3,1,3,2,1 | select -Unique", "3 1 2")]
    [InlineData("'a','A','a' | select -Unique", "a A")]
    [InlineData("Get-Remark | select -ExpandProperty Words", "3 5 2")]
    [InlineData("Get-Remark | select Speaker -Unique | % Speaker", "Ada Bela")]
    [InlineData("@{n = @(1, 2)} | % { [pscustomobject] $_ } | select -ExpandProperty n", "1 2")]
    [InlineData("(Get-Remark | select Sp*, Nothing).ForEach({ $_.psobject.Properties.Name -join '+' })", "Speaker+Nothing Speaker+Nothing Speaker+Nothing")]
    [InlineData("(Get-Remark | select @{ n = 'Long'; e = { $_.Words -gt 2 } }).Long", "True True False")]
    [InlineData("(Get-Remark | select Speaker)[0].psobject.TypeNames[0]", "Selected.System.Management.Automation.PSCustomObject")]
    [InlineData("([datetime] '2024-01-02' | select Year).psobject.TypeNames[0]", "Selected.System.DateTime")]
    [InlineData("Watch-Remark | select -First 3; $Seen", "1 2 3 3")]
    public void Select_Object_picks(string command, string expected) => AssertGives(command, expected);

    [Theory]
    [InlineData("3,1,2 | sort", "1 2 3")]
    [InlineData("3,1,2 | sort -Descending", "3 2 1")]
    [InlineData("'b','A','a','B' | sort", "A a b B")]
    [InlineData("3,1,3,2,1 | sort -Unique", "1 2 3")]
    [InlineData("10,9,'8' | sort", "8 9 10")]
    [InlineData("'ccc','a','bb' | sort Length -Descending", "ccc bb a")]
    [InlineData("'ccc','a','bb' | sort { -$_.Length }", "ccc bb a")]
    [InlineData("'b2','a2','a1' | sort @{ e = { $_[1] }; Descending = $true }, { $_[0] }", "a2 b2 a1")]
    [InlineData("(Get-Remark | sort Speaker, Words).Words", "2 3 5")]
    [InlineData("(@{ a = 1 }, @{ b = 1 }, @{ a = 0 } | % { [pscustomobject] $_ } | sort a).ForEach({ \"$($_.a)\" })", "0 1")]
    public void Sort_Object_sorts(string command, string expected) => AssertGives(command, expected);

    [Theory]
    [InlineData("Get-Remark | group Speaker | % { \"$($_.Name):$($_.Count):$($_.Group.Count)\" }", "Ada:2:2 Bela:1:1")]
    [InlineData("Get-Remark | group Speaker -NoElement | % { \"$($_.Name):$($_.Count):$($_.Group.Count)\" }", "Ada:2:0 Bela:1:0")]
    [InlineData("Get-Remark | group Speaker, Kind | % Name", "Ada, Direct Ada, Mixed Bela, Indirect")]
    [InlineData("'b','a','B' | group | % { \"$($_.Name)$($_.Count)\" }", "a1 b2")]
    [InlineData("1..4 | group { $_ % 2 } | % { $_.Values[0] }", "0 1")]
    public void Group_Object_groups(string command, string expected) => AssertGives(command, expected);

    [Theory]
    [InlineData("(1..3 | measure).Count", "3")]
    [InlineData("(@() | measure).Count", "0")]
    [InlineData("Get-Remark | measure Words -Sum -Average -Minimum -Maximum | % { $_.Sum, $_.Average, $_.Minimum, $_.Maximum, $_.Property }", "10 3.33333333333333 2 5 Words")]
    [InlineData("(2, 4, 4, 4, 5, 5, 7, 9 | measure -StandardDeviation).StandardDeviation", "2.1380899352994")]
    [InlineData("('b', 'a' | measure -Maximum).Maximum", "b")]
    public void Measure_Object_measures(string command, string expected) => AssertGives(command, expected);

    [Theory]
    [InlineData("1, 'a' | ConvertTo-Json -Compress", "[1,\"a\"]")]
    [InlineData("Get-Remark Bela | ConvertTo-Json -Compress", "{\"Speaker\":\"Bela\",\"Kind\":\"Indirect\",\"Words\":5,\"Text\":\"that it had never worked\"}")]
    [InlineData("1.0, $null, $true, [datetime] '2024-01-02' | ConvertTo-Json -Compress", "[1.0,null,true,\"2024-01-02T00:00:00\"]")]
    [InlineData("[ordered] @{ a = @{ b = 1, 2 }; c = 'ü\U0001F600<' } | ConvertTo-Json -Compress", "{\"a\":{\"b\":[1,2]},\"c\":\"ü\U0001F600<\"}")]
    [InlineData("[DayOfWeek]::Friday | ConvertTo-Json", "5")]
    [InlineData("[DayOfWeek]::Friday | ConvertTo-Json -EnumsAsStrings", "\"Friday\"")]
    [InlineData("ConvertTo-Json 1 -AsArray -Compress", "[1]")]
    [InlineData("'[1, {\"a\": {\"b\": 2}}]' | ConvertFrom-Json | select -Last 1 | % { $_.a.b }", "2")]
    [InlineData("(Get-Remark | ConvertTo-Json | ConvertFrom-Json).Words", "3 5 2")]
    public void Json_goes_out_and_in(string command, string expected) => AssertGives(command, expected);

    [Fact]
    public void Json_that_lies_too_deep_becomes_text_with_a_warning()
    {
        var run = ShellRun.Of("-c", "@{ a = @{ b = @{ c = @{ d = 1 } } } } | ConvertTo-Json -Compress");

        Assert.Equal(
            "WARNING: Resulting JSON is truncated as serialization has exceeded the set depth of 2.\n{\"a\":{\"b\":{\"c\":\"System.Collections.Hashtable\"}}}",
            run.Output);
    }

    [Fact]
    public void Csv_quotes_every_value_and_leaves_nulls_empty() =>
        AssertGives(
            "[pscustomobject] @{ a = 'x, \"y\"'; b = $null; c = 1 } | ConvertTo-Csv -NoTypeInformation",
            "\"a\",\"b\",\"c\"\n\"x, \"\"y\"\"\",,\"1\"",
            separator: "\n");

    // What pwsh 7.6 gives for the same files.
    [Theory]
    [InlineData("a,b\n x , y\n\"q\"\"1\",\"two\nlines\"\n\n1\n1,2,3\n,\n\" s \" ,z", "", """[{"a":"x ","b":"y"},{"a":"q\"1","b":"two\nlines"},{"a":"1","b":null},{"a":"1","b":"2"},{"a":"","b":""},{"a":" s ","b":"z"}]""")]
    [InlineData("a,b\n\"x\"y ,1\n\"x\" \t y,2", "", """[{"a":"xy ","b":"1"},{"a":"x \t y","b":"2"}]""")]
    [InlineData("#TYPE x\r\na;b\r\n1;2\r\n", "-Delimiter ';'", """{"a":"1","b":"2"}""")]
    [InlineData("a;b\n1;2", "-Delimiter ';' -Header p, q", """[{"p":"a","q":"b"},{"p":"1","q":"2"}]""")]
    [InlineData("", "", "")]
    [InlineData("a,b\n\"never closed,1\n2", "", """{"a":"never closed,1\n2","b":null}""")]
    public void Csv_comes_in(string text, string parameters, string expected)
    {
        using var file = new ScriptFileOnDisk(text);

        AssertGives($"Import-Csv '{file.Path}' {parameters} | ConvertTo-Json -Compress", expected);
    }

    [Fact]
    public void Csv_without_a_name_or_with_one_twice_is_told()
    {
        using var unnamed = new ScriptFileOnDisk("a,,b\n1,2,3");
        using var twice = new ScriptFileOnDisk("a,A\n1,2");

        Assert.StartsWith("WARNING: One or more headers were not specified.", ShellRun.Of("-c", $"Import-Csv '{unnamed.Path}' | % H1").Output, StringComparison.Ordinal);
        Assert.Contains("The member \"a\" is already present.", ShellRun.Of("-c", $"Import-Csv '{twice.Path}'").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_exported_comes_back()
    {
        using var file = new ScriptFileOnDisk("");

        AssertGives($"Get-Remark | Export-Csv '{file.Path}'; Import-Csv '{file.Path}' | % Text", "It works now. that it had never worked not \"now\"");
    }

    [Fact]
    public void A_table_takes_the_properties_that_it_is_told() =>
        AssertGives("Get-Remark | ft Speaker, @{ n = 'W'; e = 'Words' }", "Speaker W\n------- -\nAda     3\nBela    5\nAda     2", separator: "\n");

    [Fact]
    public void A_table_groups() => Assert.Contains("   Speaker: Bela", ShellRun.Of("-c", "Get-Remark | sort Speaker | ft Words -GroupBy Speaker").Output, StringComparison.Ordinal);

    [Fact]
    public void A_list_takes_the_properties_that_it_is_told() => AssertGives("Get-Remark Bela | fl Speaker, Words", "Speaker : Bela\nWords   : 5", separator: "\n");

    [Fact]
    public void Tables_fit_120_columns_where_the_output_is_no_terminal() =>
        Assert.Equal(119, ShellRun.Of("-c", "[pscustomobject] @{ a = 'x' * 300; b = 1 } | ft").Output.Split('\n').Max(line => line.Length));

    [Theory]
    [InlineData("Get-Remark Bela | fl Words | Out-String | % { $_.Trim() }", "Words : 5")]
    [InlineData("(Get-Remark | ft Words | Out-String -Stream).Trim() -join ','", ",Words,-----,3,5,2,")]
    [InlineData("(Get-Remark | ft Text | Out-String -Width 10 -Stream | measure Length -Maximum).Maximum", "10")]
    [InlineData("'a', 'b' | gm | select -First 1 | % { \"$($_.Name) $($_.TypeName) $($_.MemberType)\" }", "Clone System.String Method")]
    [InlineData("Get-Remark | gm -MemberType NoteProperty | % Name", "Kind Speaker Text Words")]
    [InlineData("Get-Date '2024-03-01' -Format yyyy-MM-dd", "2024-03-01")]
    [InlineData("echo a b", "a b")]
    [InlineData("Write-Host a b; Write-Host 1, 2 -Separator -", "a b 1-2")]
    [InlineData("Clear-Host; 'still here'", "still here")]
    [InlineData("h; 1", "1")]
    public void Text_commands_work(string command, string expected) => AssertGives(command, expected);

    [Fact]
    public void What_is_shown_goes_into_files_too()
    {
        using var file = new ScriptFileOnDisk("");

        AssertGives(
            $"""
            $f = '{file.Path}'
            Get-Remark Bela | fl Words > $f; 'more' >> $f; (gc $f) -join '|'
            'x', 'y' | Set-Content $f; gc $f -Raw | % Length; gc $f -TotalCount 1
            Get-Remark | Export-Csv $f; (gc $f).Count
            'z' | Out-File $f -WhatIf; (gc $f).Count
            """,
            $"|Words : 5||more {2 + (2 * Environment.NewLine.Length)} x 4 What if: Performing the operation \"Out-File\" on target \"{file.Path}\". 4");
    }

    [Fact]
    public void Places_can_be_listed_and_gone_to()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "b.txt"), "");
            File.WriteAllText(Path.Combine(folder.FullName, "a.md"), "");
            folder.CreateSubdirectory("sub").CreateSubdirectory("deep");

            AssertGives(
                $"""
                cd '{folder.FullName}'; ls -Name | sort; ls *.txt | % Name; gci -File -Filter *.md | % Name; gci -Directory | % Name
                (ls -Recurse | measure).Count; cd sub; ls -Name; cd ..; (pwd).Path -eq '{folder.FullName}'
                """,
                "a.md b.txt sub b.txt a.md sub 4 deep True");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("Get-Content there-is-no-such-file", "Cannot find path")]
    [InlineData("cd there-is-no-such-folder", "Cannot find path")]
    [InlineData("ls there-is-no-such-folder", "Cannot find path")]
    [InlineData("1 | select @{ Nonsense = 1 }", "The key 'Nonsense' is not known")]
    [InlineData("1 | select -ExpandProperty Nothing", "Property \"Nothing\" cannot be found.")]
    [InlineData("'x' | measure -Sum", "\"x\" is not numeric")]
    [InlineData("'{' | ConvertFrom-Json", "This is no JSON")]
    [InlineData("$null | gm", "You must specify an object")]
    public void What_cannot_be_done_is_an_error_and_exit_code_1(string command, string message)
    {
        var run = ShellRun.Of("-c", command);

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    private static void AssertGives(string command, string expected, string separator = " ")
    {
        var run = ShellRun.Of("-c", command);

        Assert.Equal("", run.Error);
        Assert.Equal(expected, run.Output.Replace("\n", separator, StringComparison.Ordinal));
    }
}
