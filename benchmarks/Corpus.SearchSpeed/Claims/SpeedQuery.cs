namespace Corpus.SearchSpeed.Claims;

/// <summary>What kind of query it is.</summary>
internal enum QueryKind
{
    /// <summary>One word of few claims.</summary>
    Rare,

    /// <summary>One word of very many claims.</summary>
    Common,

    /// <summary>Three words that stand in one claim.</summary>
    Words,

    /// <summary>Two words that follow each other.</summary>
    Phrase,

    /// <summary>The first letters of a word.</summary>
    Prefix,

    /// <summary>Two words, and the family name of a speaker who must say them.</summary>
    Speaker,
}

/// <summary>A query as all engines understand it.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Words">Its words in lower case; of a prefix its letters.</param>
/// <param name="Speaker">A word of the speaker's name; empty where anybody may speak.</param>
internal sealed record SpeedQuery(QueryKind Kind, string[] Words, string Speaker = "")
{
    /// <summary>The query on one line.</summary>
    public override string ToString() => $"{Kind}\t{string.Join(' ', Words)}\t{Speaker}";

    public static SpeedQuery Parse(string line)
    {
        var cells = line.Split('\t');
        return new(Enum.Parse<QueryKind>(cells[0]), cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells[2]);
    }
}
