using Corpus.Speed;

return args switch
{
    ["throughput", "--in", var folder] => Throughput.Print(folder, Console.Out),
    ["hostile"] => Hostile.Print(Hostile.Size, Console.Out),
    ["hostile", "--size", var size] when int.TryParse(size, out var characters) && characters > 0 => Hostile.Print(characters, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Corpus.Speed throughput --in FOLDER");
    Console.Error.WriteLine("       Corpus.Speed hostile [--size CHARACTERS]");
    return 2;
}
