namespace Corpus.Search.Quotations;

/// <summary>What comes of holding a quotation against the corpus.</summary>
public enum QuotationVerdict
{
    /// <summary>The words were said exactly so, as one sentence, several or the whole.</summary>
    Verbatim,

    /// <summary>The words were said so, and more of the sentence: something is left out at an end, or where an ellipsis says so.</summary>
    Trimmed,

    /// <summary>Much the same was said in direct speech, and at least one word differs.</summary>
    Altered,

    /// <summary>The words were said by somebody else than the quotation says.</summary>
    WrongSpeaker,

    /// <summary>The article reports that it was said, but not in these words, or not in direct speech.</summary>
    Paraphrase,

    /// <summary>The corpus has nothing of the kind.</summary>
    NotFound,
}
