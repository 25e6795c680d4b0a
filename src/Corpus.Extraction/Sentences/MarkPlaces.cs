namespace Corpus.Extraction.Sentences;

/// <summary>Where the signs stand that may be quotation marks: each text is searched for them once, and gone through several times.</summary>
internal sealed class MarkPlaces
{
    private readonly List<int> _places;
    private int _next;

    /// <summary>Finds the signs of a text.</summary>
    public MarkPlaces(Workspace workspace, string text)
    {
        _places = workspace.List<int>();
        for (var at = QuotationMarks.Next(text.AsSpan(), 0, text.Length); at < text.Length; at = QuotationMarks.Next(text.AsSpan(), at + 1, text.Length))
            _places.Add(at);
    }

    /// <summary>The index of the next sign, at <paramref name="at"/> or behind it; the end where there is none.</summary>
    /// <remarks>Whoever asks goes on from where the last one was, so no place is searched for.</remarks>
    public int Next(int at, int end)
    {
        while (_next > 0 && _places[_next - 1] >= at)
            _next--;
        while (_next < _places.Count && _places[_next] < at)
            _next++;
        return _next < _places.Count && _places[_next] < end ? _places[_next] : end;
    }
}
