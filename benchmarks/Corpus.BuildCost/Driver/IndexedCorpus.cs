using System.Text;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Faces;
using Corpus.Faces.Index;
using Corpus.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.BuildCost.Driver;

/// <summary>The same seeds as a build shows them: rows of one file.</summary>
internal sealed class IndexedCorpus : IShownCorpus
{
    private readonly List<(string Path, string Text)> _seeds;
    private readonly List<ShownSeed> _rows;
    private HeldFile _index;

    public IndexedCorpus(DriverCorpus corpus)
    {
        _seeds = [.. corpus.Seeds];
        _rows = [.. _seeds.AsParallel().AsOrdered().Select(seed => RowOf(seed.Path, seed.Text))];
        _index = Index();
    }

    public int Count => _seeds.Count;

    public IReadOnlyList<AdditionalText> Files => [_index];

    public ShownEdit Edit(int seed, Func<string, string> edit)
    {
        var (path, text) = _seeds[seed % Count];
        _seeds[seed % Count] = (path, edit(text));
        _rows[seed % Count] = RowOf(path, edit(text));
        return Replaced();
    }

    public ShownEdit Add(int number)
    {
        _seeds.Add(($"new/{number}.md", DriverCorpus.NewSeed(number)));
        _rows.Add(RowOf(_seeds[^1].Path, _seeds[^1].Text));
        return Replaced();
    }

    private ShownEdit Replaced()
    {
        var before = _index;
        _index = Index();
        return new(before, _index);
    }

    private HeldFile Index()
    {
        var lines = new StringBuilder().Append(IndexFormat.Head).Append('\n');
        foreach (var row in _rows)
            lines.Append(row.Row).Append('\n');
        var speakers = _rows.SelectMany(row => row.Speakers).ToList();
        lines.Append(CorpusRow.Write(_rows.Select(row => row.Fields).Aggregate(InferredType.Join))).Append('\n');
        lines.Append(CorpusRow.Write(IndexedSpeakers.Of(speakers, SpeakerJoiner.Join(speakers, CorpusSettings.None), CorpusSettings.None))).Append('\n');
        lines.Append(IndexFormat.End(_rows.Count + 2)).Append('\n');
        return new HeldFile("/news/obj/" + IndexFormat.FileName, Encoding.UTF8.GetBytes(lines.ToString()));
    }

    private static ShownSeed RowOf(string path, string text)
    {
        var seed = SeedParser.Parse(path, () => new SeedFile(new MemoryText(path, text, ""), null, null, null), CancellationToken.None);
        return new(SeedRow.Write(seed), InferredType.Of(seed.Metadata!.Read()!), seed.Speakers.Speakers);
    }

    private sealed record ShownSeed(string Row, InferredType Fields, ValueList<KnownSpeaker> Speakers);
}
