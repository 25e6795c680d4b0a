function Get-Remark {
    [CmdletBinding()]
    param([string] $Speaker = '*')

    [pscustomobject] @{ Speaker = 'Ada'; Kind = 'Direct'; Words = 3; Text = 'It works now.' },
    [pscustomobject] @{ Speaker = 'Bela'; Kind = 'Indirect'; Words = 5; Text = 'that it had never worked' },
    [pscustomobject] @{ Speaker = 'Ada'; Kind = 'Mixed'; Words = 2; Text = 'not "now"' } |
        Where-Object Speaker -like $Speaker
}

# Counts how many remarks were asked for, so that a test sees whether the pipeline was stopped.
function Watch-Remark {
    [CmdletBinding()]
    param([int] $Count = 1000)

    $global:Seen = 0
    foreach ($number in 1..$Count) {
        $global:Seen++
        $number
    }
}

# Imports what is called so, with a fault for each file that is not there.
function Import-Corpus {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $LiteralPath, [switch] $PassThru)

    if ($LiteralPath -like '*none*') { throw "There is no corpus '$LiteralPath'." }
    if ($LiteralPath -like '*faulty*') { $PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new([System.FormatException]::new('a.md(1,2): That is no date.'), 'Fault', 'InvalidData', $LiteralPath)) }
    if ($LiteralPath -like '*endless*') { Write-Host 'importing'; while ($true) { } }
    $global:Imported = $LiteralPath
    if ($PassThru) { [pscustomobject] @{ Name = $LiteralPath } }
}
