namespace Corpus.Search.Quotations;

/// <summary>What bounds the work for one text.</summary>
public static class QuotationLimits
{
    /// <summary>UTF-16 units of a text whose quotations are looked for.</summary>
    public const int MaxTextLength = 2_000_000;

    /// <summary>Quotations of one text that are checked.</summary>
    public const int MaxQuotations = 2_000;

    /// <summary>UTF-16 units of one quotation that are compared; a note says where there are more.</summary>
    public const int MaxQuotationLength = 40_000;

    /// <summary>Different words of a quotation that are looked up in the index.</summary>
    internal const int MaxTerms = 48;

    /// <summary>Claims that all these words may bring into question together.</summary>
    internal const int MaxPostings = 1_000_000;

    /// <summary>Claims that hold as many of the words as any, and are read to see whether they hold them one behind the other.</summary>
    internal const int MaxTies = 1_024;

    /// <summary>Claims whose passages are aligned.</summary>
    internal const int MaxCandidates = 32;

    /// <summary>Pairs of words that are compared for one quotation, all passages together.</summary>
    internal const int MaxCells = 4_000_000;

    /// <summary>Pairs of words that are compared for one passage.</summary>
    internal const int MaxCellsOfPassage = 1_000_000;

    /// <summary>So few words prove little: they are only compared as they are.</summary>
    internal const int FewWords = 3;
}
