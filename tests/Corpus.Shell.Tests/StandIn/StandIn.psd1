@{
    RootModule = 'StandIn.psm1'
    ModuleVersion = '0.1.0'
    GUID = '2f8d1c8e-51c0-4a4a-b0f7-6a0d0f4ad6a1'
    FunctionsToExport = @('Get-Remark', 'Import-Corpus', 'Watch-Remark')
    CmdletsToExport = @()
    AliasesToExport = @()
}
