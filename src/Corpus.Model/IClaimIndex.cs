namespace Corpus.Model;

/// <summary>An inverted index: for each word, the claims that hold it and its places in them.</summary>
/// <remarks>
/// Claims are named by their zero-based index in <see cref="ICorpus.Claims"/>, articles by theirs in <see cref="ICorpus.Articles"/>.
/// Words that count as forms of one (<c>decrease</c>, <c>decreased</c>) are a family and have one list. Immutable and thread-safe.
/// </remarks>
public interface IClaimIndex
{
    /// <summary>Number of claims, those without any term included.</summary>
    int ClaimCount { get; }

    /// <summary>Number of articles, those without claims included.</summary>
    int ArticleCount { get; }

    /// <summary>The lengths of all claims together: <see cref="GetLength"/>.</summary>
    long TermTotal { get; }

    /// <summary>The different words as they stand in the claims and in the titles of their articles, folded, in ordinal order.</summary>
    IReadOnlyList<string> Terms { get; }

    /// <summary>The names of the families, in ordinal order: what <see cref="GetPostings"/> takes is an index of this list.</summary>
    IReadOnlyList<string> Families { get; }

    /// <summary>How long a claim counts as: its words and those of its article's title, 255 at most.</summary>
    /// <param name="claim">Zero-based index of the claim.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such claim.</exception>
    int GetLength(int claim);

    /// <summary>Copies the lengths of claims that follow each other.</summary>
    /// <param name="firstClaim">Zero-based index of the first.</param>
    /// <param name="target">Takes the lengths from its beginning on: of as many claims as it has room for, or as there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such claim.</exception>
    void ReadLengths(int firstClaim, byte[] target);

    /// <summary>The family of a term.</summary>
    /// <param name="term">Zero-based index in <see cref="Terms"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such term.</exception>
    WordForm GetForm(int term);

    /// <summary>Where the words of a family stand.</summary>
    /// <param name="family">Zero-based index in <see cref="Families"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such family.</exception>
    WordPostings GetPostings(int family);

    /// <summary>The first claim of an article; that of the number behind the last article is <see cref="ClaimCount"/>.</summary>
    /// <param name="article">Zero-based index of the article, or <see cref="ArticleCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such article.</exception>
    int GetFirstClaim(int article);
}

/// <summary>A word as a form of its family.</summary>
/// <param name="Family">Zero-based index of the family in <see cref="IClaimIndex.Families"/>.</param>
/// <param name="Number">Which of the family's forms it is, from zero, in ordinal order.</param>
public readonly record struct WordForm(int Family, int Number);

/// <summary>A word in the title of an article.</summary>
/// <param name="Article">Zero-based index of the article in <see cref="ICorpus.Articles"/>.</param>
/// <param name="Place">Zero-based number of the word in the title.</param>
/// <param name="Form">Number of the form: <see cref="WordForm.Number"/>.</param>
public readonly record struct TitleWord(int Article, int Place, int Form);
