using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Somebody or something that the article names, while the evidence is being gathered. Lives in the workspace.</summary>
internal sealed class Entity
{
    /// <summary>Nobody has more roles in one article: a bound for hostile text.</summary>
    private const int MaximumRoles = 32;

    private readonly FoundWordList _aliases = new();
    private readonly FoundWordList _roles = new();
    private readonly List<int> _words = [];
    private ArticleTokens _article = null!;
    private TextSpan _name;
    private bool _hasArticle;

    /// <summary>The name as it was asked for last, and what it was made of.</summary>
    private string? _made;
    private TextSpan _madeOf;
    private bool _isTitled;
    private string? _given;

    private Entity()
    {
    }

    public SpeakerKind Kind { get; set; }

    /// <summary>Whether a name of one word, which looks like a body's, may be that of a person.</summary>
    public bool MayBePerson { get; set; }

    /// <summary>Whether it is a person, or the text treats it like one.</summary>
    public bool IsHuman => Kind == SpeakerKind.Person || (MayBePerson && SpeaksInMarks);

    /// <summary>Whether it stands beside a verb of saying and a marked string, or before "who".</summary>
    public bool SpeaksInMarks { get; set; }

    /// <summary>Whether it stands behind a preposition of place: a city is no person.</summary>
    public bool IsPlace { get; set; }

    /// <summary>Whether its full name stands in the title alone, where capitals tell little.</summary>
    public bool IsOfTitle { get; set; }

    /// <summary>Whether nothing speaks against a person.</summary>
    public bool CouldBeHuman => IsHuman || (MayBePerson && !IsPlace);

    /// <summary>Whether the text shows a woman (true), a man (false) or neither (null).</summary>
    public bool? IsFemale { get; set; }

    /// <summary>What a pronoun behind the name hints at, which is no proof: it tells namesakes apart.</summary>
    public bool? LikelyFemale { get; set; }

    /// <summary>How many more of the pronouns behind its names are "she" than "he".</summary>
    public int Lean { get; set; }

    public List<FoundWords> Aliases => _aliases.Words;

    public List<FoundWords> Roles => _roles.Words;

    /// <summary>The name that a person gives him, otherwise the fullest so far.</summary>
    public string Name
    {
        get
        {
            if (_given is not null)
                return _given;
            if (_made is null || _madeOf != _name)
                (_made, _madeOf) = ((_hasArticle ? "the " : "") + _article.Text.Substring(_name.Start, _name.Length), _name);
            return _made;
        }
    }

    /// <summary>Where its fullest name so far stands, without its article.</summary>
    public TextSpan NameSpan => _name;

    /// <summary>The last word of its fullest name so far.</summary>
    public ReadOnlySpan<char> FamilyName
    {
        get
        {
            var name = _article.Text.AsSpan(_name.Start, _name.Length);
            return name.Slice(name.LastIndexOf(' ') + 1);
        }
    }

    /// <summary>The spellings of the words of its fullest name so far.</summary>
    public List<int> Words => _words;

    /// <summary>Somebody new.</summary>
    /// <param name="article">The article that names him.</param>
    /// <param name="name">The words of the name.</param>
    /// <param name="kind">What kind of source it is.</param>
    /// <param name="hasArticle">Whether "the" belongs to the name.</param>
    public static Entity Of(ArticleTokens article, TextSpan name, SpeakerKind kind, bool hasArticle = false)
    {
        var entity = article.Workspace.Take(static () => new Entity(), static used => used.Clear());
        (entity._article, entity.Kind, entity._hasArticle) = (article, kind, hasArticle);
        entity.Rename(name);
        return entity;
    }

    /// <summary>Somebody whom a person brings in.</summary>
    public static Entity Given(ArticleTokens article, string name, SpeakerKind kind)
    {
        var entity = Of(article, new TextSpan(0, 0), kind);
        entity._given = name;
        return entity;
    }

    /// <summary>Takes the name that a person gives.</summary>
    public void Give(string name) => _given = name;

    /// <summary>Whether it may be of a sex; where either is not known it may.</summary>
    public bool MayBe(bool? female) => female is null || IsFemale is null || IsFemale == female;

    /// <summary>Whether he may be of a sex, and nothing hints at the other one.</summary>
    public bool IsLikely(bool? female) => MayBe(female) && (female is null || IsFemale is not null || LikelyFemale is null || LikelyFemale == female);

    /// <summary>Whether the text calls him so, in any case of letters.</summary>
    public bool HasAlias(string name) => Aliases.Exists(alias => FoundWordList.Says(_article, alias.Span, name));

    /// <summary>Whether most of the pronouns behind its names are of a sex, or as many of either; what the text shows goes before.</summary>
    public bool LeansTo(bool? female) => MayBe(female) && (female is null || IsFemale is not null || (female.Value ? Lean >= 0 : Lean <= 0));

    /// <summary>Takes the fuller of two names; the other one becomes an alias when it is met again.</summary>
    public void Meet(TextSpan name)
    {
        if (name.Length > _name.Length || _isTitled)
            Rename(name);
    }

    /// <summary>Shows the honorific with a family name that nothing else tells apart: "Mrs. Bennet".</summary>
    public void Title(TextSpan titled) => (_name, _isTitled) = (titled, true);

    /// <summary>A pronoun shows a person where the name alone looked like a body's.</summary>
    public void BecomePerson()
    {
        if (MayBePerson)
            Kind = SpeakerKind.Person;
    }

    /// <summary>The text describes it as a body, where nothing shows a person.</summary>
    public void BecomeBody()
    {
        if (IsFemale is null && Roles.TrueForAll(static role => role.Rule != "title-before-name"))
            (Kind, MayBePerson) = (SpeakerKind.Organization, false);
    }

    public bool IsNamed(TextSpan words) =>
        !_hasArticle && _article.Spellings.NumberOf(words) == _article.Spellings.NumberOf(_name);

    public void AddAlias(TextSpan words, string rule) => _aliases.Add(_article, words, rule);

    public void AddRole(TextSpan words, string rule)
    {
        if (Roles.Count < MaximumRoles)
            _roles.Add(_article, words, rule);
    }

    /// <summary>The speaker; one of whom the article gives a single name may be another person in every article.</summary>
    public Speaker ToSpeaker()
    {
        var name = Name;
        var isSingle = Kind == SpeakerKind.Person && (_isTitled && _given is null || !HasBlank(name));
        return new(name, Kind, _aliases.ToDesignations(_article, name), _roles.ToDesignations(_article, ""), isSingle ? _article.Source.Path : null);
    }

    private static bool HasBlank(string name)
    {
        foreach (var character in name)
        {
            if (char.IsWhiteSpace(character))
                return true;
        }
        return false;
    }

    private void Rename(TextSpan name)
    {
        (_name, _isTitled) = (name, false);
        _words.Clear();
        _article.Spellings.AddWords(name, _words);
    }

    private void Clear()
    {
        _aliases.Clear();
        _roles.Clear();
        _words.Clear();
        (_article, _name, _given, Kind, IsFemale, LikelyFemale) = (null!, default, null, default, null, null);
        (_made, _madeOf) = (null, default);
        Lean = 0;
        (_hasArticle, _isTitled, MayBePerson, SpeaksInMarks, IsPlace, IsOfTitle) = (false, false, false, false, false, false);
    }
}
