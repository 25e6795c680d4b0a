namespace Corpus.Model;

/// <summary>One value of an article's metadata, read as a type: what the properties of generated article types are made of.</summary>
/// <remarks>
/// Immutable and thread-safe. The build tells of every value that is not of its type, so that what throws here was told there:
/// each method throws a <see cref="FormatException"/> that names the article and the key where the value is missing or of another type.
/// </remarks>
public readonly struct MetadataField : IEquatable<MetadataField>
{
    private readonly string _path;
    private readonly string _key;
    private readonly MetadataValue? _value;

    private MetadataField(string path, string key, MetadataValue? value) => (_path, _key, _value) = (path, key, value);

    /// <summary>Whether the key is not there, or has no value.</summary>
    public bool IsMissing => _value is null || (_value.Text is null && _value.Items.Count == 0 && _value.Entries.Count == 0);

    /// <summary>The value of a key of an article.</summary>
    public static MetadataField Of(Article article, string key) =>
        new((article ?? throw new ArgumentNullException(nameof(article))).Path, key, Find(article.Metadata, key));

    /// <summary>The value of a key of a mapping; missing where this is none.</summary>
    public MetadataField Member(string key) => new(_path, $"{_key}.{key}", _value is null ? null : Find(_value.Entries, key));

    /// <summary>The value as it is written.</summary>
    public MetadataValue ToValue() => _value ?? throw Missing();

    /// <summary>The characters of a scalar.</summary>
    public string ToText() => Scalar("text");

    /// <summary>A whole number of 32 bits.</summary>
    public int ToInt32() => MetadataScalar.TryReadInt32(Scalar("int"), out var value) ? value : throw IsNo("int");

    /// <summary>A whole number of 64 bits.</summary>
    public long ToInt64() => MetadataScalar.TryReadInt64(Scalar("long"), out var value) ? value : throw IsNo("long");

    /// <summary>A decimal number.</summary>
    public decimal ToDecimal() => MetadataScalar.TryReadDecimal(Scalar("decimal"), out var value) ? value : throw IsNo("decimal");

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool ToBoolean() => MetadataScalar.TryReadBoolean(Scalar("bool"), out var value) ? value : throw IsNo("bool");

    /// <summary>A day, as midnight of no zone.</summary>
    public DateTime ToDate() => MetadataScalar.TryReadDate(Scalar("date"), out var value) ? value : throw IsNo("date");

    /// <summary>A moment with its offset from UTC.</summary>
    public DateTimeOffset ToMoment() => MetadataScalar.TryReadMoment(Scalar("datetime"), out var value) ? value : throw IsNo("datetime");

    /// <summary>An absolute address.</summary>
    public Uri ToUri() => MetadataScalar.TryReadUri(Scalar("uri"), out var value) ? value! : throw IsNo("uri");

    /// <summary>The place, from zero, that the value has among some words.</summary>
    public int ToChoice(params string[] words)
    {
        var index = Array.IndexOf(words ?? throw new ArgumentNullException(nameof(words)), Scalar("word"));
        return index >= 0 ? index : throw IsNo("declared word");
    }

    /// <summary>The article that the value refers to, by path or id.</summary>
    public Article ToArticle(ICorpus corpus) => ReferenceIndex.Of(corpus).FindArticle(Scalar("article").Trim()) ?? throw IsNo("article of the corpus");

    /// <summary>The speaker that the value refers to, by any of the speaker's names.</summary>
    public Speaker ToSpeaker(ICorpus corpus) => ReferenceIndex.Of(corpus).FindSpeaker(Scalar("speaker").Trim()) ?? throw IsNo("speaker of the corpus");

    /// <summary>The same value, which is a mapping.</summary>
    public MetadataField ToMapping() => _value is null ? throw Missing() : _value.Entries.Count > 0 ? this : throw IsNo("mapping");

    /// <summary>The items of a list, each read as a type. A value alone is a list of one, and a key without a value an empty one.</summary>
    public ValueList<T> ToList<T>(Func<MetadataField, T> read)
    {
        var value = _value ?? throw Missing();
        if (IsMissing)
            return ValueList<T>.Empty;
        var items = value.Items.Count > 0 ? value.Items : new ValueList<MetadataValue>(value);
        var (path, key) = (_path, _key);
        return new(items.Select(item => read(new MetadataField(path, key, item))));
    }

    /// <inheritdoc/>
    public bool Equals(MetadataField other) =>
        string.Equals(_path, other._path, StringComparison.Ordinal) && string.Equals(_key, other._key, StringComparison.Ordinal) && Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MetadataField other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>Whether both are the same value of the same key.</summary>
    public static bool operator ==(MetadataField left, MetadataField right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(MetadataField left, MetadataField right) => !left.Equals(right);

    /// <summary>The value as it is written; empty where there is none.</summary>
    public override string ToString() => _value?.ToString() ?? "";

    private string Scalar(string type) => IsMissing ? throw Missing() : _value!.Text ?? throw IsNo(type);

    private FormatException Missing() => new($"The article '{_path}' has no value for '{_key}'; the build warns of it.");

    private FormatException IsNo(string type) => new($"'{_value}' is no {type} for '{_key}' in the article '{_path}'; the build warns of it.");

    private static MetadataValue? Find(ValueList<MetadataEntry> entries, string key)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Key, key, StringComparison.Ordinal))
                return entries[i].Value;
        }
        return null;
    }
}
