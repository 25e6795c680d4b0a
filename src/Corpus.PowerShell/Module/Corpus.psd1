@{
    RootModule = 'Corpus.PowerShell.dll'
    ModuleVersion = '{version}'
    GUID = 'ddaeb0fd-275d-4583-b3f7-c7a2beecee75'
    Author = 'The Corpus authors'
    CompanyName = 'The Corpus authors'
    Copyright = 'Copyright (c) The Corpus authors. MIT License.'
    Description = 'Who said what, to whom, when, and in which words: a corpus of news articles as objects, every answer anchored to the exact characters of its source.'

    CompatiblePSEditions = @('Desktop', 'Core')
    PowerShellVersion = '5.1'
    DotNetFrameworkVersion = '4.7.2'

    # The members of Corpus.types.ps1xml are code of this assembly; types are read before the root module is.
    RequiredAssemblies = @('Corpus.PowerShell.dll')
    TypesToProcess = @('Corpus.types.ps1xml')
    FormatsToProcess = @('Corpus.format.ps1xml')

    CmdletsToExport = @('Add-Article', 'Export-Corpus', 'Find-Article', 'Find-Claim', 'Find-Conflict', 'Find-Quote', 'Get-Article', 'Get-Claim', 'Get-Collocation', 'Get-Concordance', 'Get-Corpus', 'Get-Keyword', 'Get-Quote', 'Get-Speaker', 'Get-Timeline', 'Import-Corpus', 'Measure-Corpus', 'Remove-Corpus', 'Show-Article', 'Test-Quote')
    FunctionsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()

    PrivateData = @{
        # The corpus that the cmdlets read: an assembly with a corpus inside, or a corpus.bin, in this folder.
        Corpus = 'Corpus.Seeds.dll'

        PSData = @{
            Prerelease = '{label}'
            Tags = @('corpus', 'news', 'quotes', 'quotations', 'claims', 'fact-checking', 'text-analysis', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
            LicenseUri = 'https://opensource.org/license/mit'
            ProjectUri = '{projectUrl}'
            ReleaseNotes = 'See CHANGELOG.md of version {version}.'
        }
    }
}
