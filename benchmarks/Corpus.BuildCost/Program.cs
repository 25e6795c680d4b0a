using Corpus.BuildCost;
using Corpus.BuildCost.Driver;

return args switch
{
    ["pack", .. var folders] when folders.Length > 0 && folders.All(Directory.Exists) => PackTable.Print(folders, Console.Out),
    ["driver", .. var folders] when folders.Length > 0 && folders.All(Directory.Exists) => DriverTable.Print(folders, Console.Out),
    ["builds", .. var arguments] when arguments.Length > 0 => BuildTable.Print(arguments),
    [PackProcess.Command, var root, var output] => PackProcess.Run(root, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Corpus.BuildCost pack|driver FOLDER ... | builds PEERS [--count N ...] [--peer PEER ...] [--repeat N] [--timeout SECONDS] [--work FOLDER]");
    return 2;
}
