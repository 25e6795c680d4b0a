namespace Corpus.Search.Quotations;

/// <summary>The characters that quotations stand between.</summary>
internal static class QuotationMarks
{
    /// <summary>Marks that are never apostrophes.</summary>
    public static bool IsDouble(char unit) => unit is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂' or '「' or '」' or '『' or '』';

    /// <summary>Marks that may be apostrophes.</summary>
    public static bool IsSingle(char unit) => unit is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›';

    public static bool IsMark(char unit) => IsDouble(unit) || IsSingle(unit);

    /// <summary>What closes a mark that opens; the mark itself where one character does both.</summary>
    public static string ClosersOf(char opener) => opener switch
    {
        '“' => "”",
        '„' => "“”",
        '«' => "»",
        '»' => "«»",
        '”' => "”",
        '「' => "」",
        '『' => "』",
        '‘' => "’",
        '‚' => "‘’",
        '‹' => "›",
        _ => opener.ToString(),
    };
}
