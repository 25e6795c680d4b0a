using System.Text;

namespace Corpus.Tests.Shared;

/// <summary>Invented articles by the hundred, and random changes to them as people and version control make them. The same number gives the same corpus.</summary>
/// <remarks>The sentences mean nothing. What counts is that articles quote people who stand in several of them, have metadata of all types, and lie in folders.</remarks>
internal sealed class InventedCorpus
{
    private static readonly string[] _people = ["Nora Weiss", "Tomas Ekholm", "Ingrid Halvorsen", "\u0130lkay I\u015F\u0131k", "Pavel Moran", "Ana Ruiz", "Olga Brandt", "Clara Berg"];
    private static readonly string[] _things = ["bridge", "harbour", "council", "ferry", "market", "tunnel", "library", "quay", "IRRIGATION PLAN", "\u0130zmir line"];
    private static readonly string[] _deeds = ["will be opened", "has been closed", "was sold", "is too small", "costs twice as much", "cannot wait"];
    private static readonly string[] _times = ["in the spring", "after the election", "before the winter", "for the third time", "this week"];
    private static readonly string[] _folders = ["", "news/", "news/local/", "wire/\u0131 \u0130/", "a.b/c d/"];

    private readonly Random _random;
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Invents a corpus.</summary>
    /// <param name="number">Which one.</param>
    /// <param name="seeds">How many seeds it has at first.</param>
    public InventedCorpus(int number, int seeds)
    {
        _random = new Random(number);
        for (var i = 0; i < seeds; i++)
            Add();
    }

    /// <summary>How many seeds a test takes: few, or as many as <c>CORPUS_TEST_SEEDS</c> says.</summary>
    /// <param name="few">What every run affords.</param>
    public static int Size(int few) => int.TryParse(Environment.GetEnvironmentVariable("CORPUS_TEST_SEEDS"), out var many) ? many : few;

    /// <summary>All files by their paths below the root, with <c>/</c>.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Makes one change: an edit, a rename, a move, a deletion, an added seed, a file beside one, or a file that is no text.</summary>
    public void Change()
    {
        var path = Pick([.. _files.Keys]);
        switch (_random.Next(8))
        {
            case 0 or 1:
                _files[path] = path.EndsWith(".yaml", StringComparison.Ordinal) ? Bytes(Metadata()) : Article(path);
                break;
            case 2:
                Move(path, path.Insert(path.LastIndexOf('/') + 1, "r"));
                break;
            case 3:
                Move(path, Pick(_folders) + _random.Next(1_000_000) + Path.GetExtension(path));
                break;
            case 4 when _files.Count > 1:
                _files.Remove(path);
                break;
            case 5:
                Add();
                break;
            case 6:
                _files[Path.ChangeExtension(path, ".yaml")] = Bytes(Metadata());
                break;
            default:
                _files[path] = [.. _files[path], 0xFF, .. "!"u8];
                break;
        }
    }

    /// <summary>Makes the files below a folder those of the corpus: writes what differs, deletes what there is not.</summary>
    /// <param name="root">The folder of the seeds.</param>
    public void WriteTo(string root)
    {
        Directory.CreateDirectory(root);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => !_files.ContainsKey(Path.GetRelativePath(root, file).Replace('\\', '/'))))
            File.Delete(file);
        foreach (var (path, bytes) in _files)
        {
            var file = Path.Combine(root, path);
            if (File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    private void Add()
    {
        var path = $"{Pick(_folders)}{_random.Next(1_000_000)}{(_random.Next(3) == 0 ? ".txt" : ".md")}";
        _files[path] = Article(path);
    }

    private void Move(string from, string to)
    {
        _files.Remove(from, out var bytes);
        _files[to] = bytes!;
    }

    private byte[] Article(string path)
    {
        var text = new StringBuilder();
        if (path.EndsWith(".md", StringComparison.Ordinal))
            text.Append("---\n").Append(Metadata()).Append("---\n\n");
        text.Append($"The {Pick(_things)} {Pick(_deeds)} {Pick(_times)} and nobody knows why\n\n");
        for (var i = _random.Next(2, 7); i > 0; i--)
            text.Append($"{Pick(_people)} said: \"The {Pick(_things)} {Pick(_deeds)} {Pick(_times)}.\" The {Pick(_things)} {Pick(_deeds)} {Pick(_times)}, said {Pick(_people)}.\n\n");
        return Bytes(text.ToString());
    }

    private string Metadata() =>
        $"views: {_random.Next(5_000)}\n"
        + (_random.Next(2) == 0 ? $"rating: {_random.Next(5)}.{_random.Next(10)}\n" : "")
        + (_random.Next(2) == 0 ? $"place: {{ town: {Pick(_things)}, since: 20{_random.Next(10, 25)}-05-31 }}\n" : "")
        + (_random.Next(3) == 0 ? $"outlet: The {Pick(_things)} Post\n" : "");

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
