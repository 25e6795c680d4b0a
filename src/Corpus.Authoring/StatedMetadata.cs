using Corpus.Model;

namespace Corpus.Authoring;

/// <summary>What a person states of an article; it wins over what the text or page says. What is null is not stated.</summary>
public sealed record StatedMetadata
{
    /// <summary>Nothing is stated.</summary>
    public static StatedMetadata Nothing { get; } = new();

    /// <summary>The id of the article in the corpus.</summary>
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published: midnight is a day without a time. A time without a zone is UTC.</summary>
    public DateTime? Published { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it.</summary>
    public ValueList<string> Authors { get; init; } = ValueList<string>.Empty;

    /// <summary>The language as an IETF tag.</summary>
    public string? Language { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>The keys of front matter that are stated, in the order in which they are written.</summary>
    internal List<MetadataEntry> Entries()
    {
        var entries = new List<MetadataEntry>();
        Add(entries, "id", Id);
        Add(entries, "title", Title);
        Add(entries, "published", Published is { } moment ? Written(moment) : null);
        Add(entries, "outlet", Outlet);
        var authors = Authors.Select(OneLine).Where(name => name.Length > 0).ToList();
        if (authors.Count > 1)
            entries.Add(new("author", MetadataValue.Sequence(new(authors.Select(MetadataValue.Scalar)))));
        else
            Add(entries, "author", authors.FirstOrDefault());
        Add(entries, "language", Language);
        Add(entries, "url", Url);
        return entries;
    }

    private static void Add(List<MetadataEntry> entries, string key, string? value)
    {
        if (value is not null && OneLine(value) is { Length: > 0 } line)
            entries.Add(new(key, MetadataValue.Scalar(line)));
    }

    /// <summary>A value stands on one line: white space of any kind is one space.</summary>
    private static string OneLine(string value) => string.Join(" ", value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Written(DateTime moment)
    {
        var utc = moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment;
        return utc.ToString(utc.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
    }
}
