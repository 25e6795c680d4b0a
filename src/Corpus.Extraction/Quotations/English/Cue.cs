using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations.English;

/// <summary>A verb of saying in its place.</summary>
/// <param name="Range">The verb with its auxiliaries and its particle.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Form">The form that stands here.</param>
/// <param name="IsPassive">Whether the subject is the one who is told, not who speaks.</param>
internal readonly record struct Cue(TokenRange Range, CueVerb Verb, VerbForms Form, bool IsPassive)
{
    public bool Allows(CueFrames frames) => (Verb.Frames & frames) != 0;
}
