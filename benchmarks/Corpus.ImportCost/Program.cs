using Corpus.ImportCost;

return args switch
{
    [CostTable.Extract, var folder] => Cost.Of(() => ExtractionAlone.Run(folder)).Print(),
    [CostTable.Import, var folder] => ModuleImport.Run(folder).Print(),
    [var folder] when Directory.Exists(folder) => CostTable.Print(folder, rounds: 5),
    [var folder, var rounds] when Directory.Exists(folder) && int.TryParse(rounds, out var count) => CostTable.Print(folder, count),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Corpus.ImportCost FOLDER [ROUNDS]");
    return 2;
}
