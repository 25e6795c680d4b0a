namespace Corpus.Extraction.Cleaning;

/// <summary>What a phrase of a page's interface is there for.</summary>
internal enum InterfaceClass
{
    /// <summary>It is no phrase of an interface.</summary>
    None,

    /// <summary>Leads to other parts of the site.</summary>
    Navigation,

    /// <summary>Hands the page on.</summary>
    Sharing,

    /// <summary>Stands above links to other articles.</summary>
    Related,

    /// <summary>Asks for an address.</summary>
    Newsletter,

    /// <summary>Asks for consent.</summary>
    Consent,

    /// <summary>Labels an advertisement.</summary>
    Advertising,

    /// <summary>Stands above the comments of readers.</summary>
    Comments,

    /// <summary>Stands beside a single comment.</summary>
    Comment,

    /// <summary>Stands for an image or a player.</summary>
    Media,

    /// <summary>Rights and terms.</summary>
    Legal,

    /// <summary>Sign in, subscribe.</summary>
    Account,

    /// <summary>Marks a press release or an archived copy as such.</summary>
    Release,
}
