namespace Corpus.Model;

/// <summary>All rules of the engine and what each finds.</summary>
/// <remarks>The one place for these words: tests hold the tables of docs/extraction.md, docs/cleaning.md and docs/conflicts.md, and the rules of the engine, to it.</remarks>
public static class RuleCatalog
{
    /// <summary>The rules by what they decide, in the order in which they are asked.</summary>
    public static ValueList<RuleDescription> All { get; } = new(
        new("according-to", RuleSubject.Quote, "\"according to\" with a source, before or behind the content"),
        new("source-phrase", RuleSubject.Quote, "\"As X noted, …\", \"…, as first reported by X\", \"in the words of X\", \"in X's view\""),
        new("anaphoric-claim", RuleSubject.Quote, "\"…, a claim that X denied\": a quote whose claim is that of the quote before it, with the stance of X"),
        new("nominal-cue", RuleSubject.Quote, "a noun of saying with \"that\": \"the mayor's claim that the dam leaks\", or a promise with \"to\"; not \"a statement that lasted an hour\""),
        new("question-put", RuleSubject.Quote, "\"Asked whether it leaked, …\": what was asked, and by whom where it is told"),
        new("passive-cue", RuleSubject.Quote, "\"was told by X that …\", \"is reported to have …\", \"was accused of …\", \"quoted X as saying …\""),
        new("marks-before-cue", RuleSubject.Quote, "a marked string before the verb of saying; a second one behind the attribution belongs to the same quote"),
        new("content-after-cue", RuleSubject.Quote, "what follows a verb of saying: behind \"that\", a colon or a comma, as a bare clause, or as an infinitive, as the verb allows"),
        new("content-before-cue", RuleSubject.Quote, "a clause before \", he said\", with its rest where the attribution only interrupts it"),
        new("refers-back", RuleSubject.Quote, "German: a verb of saying whose object is the sentence before it"),
        new("reported-mood", RuleSubject.Quote, "German: a sentence in the mood of reported speech goes on with the source of the sentence before it"),
        new("speaker-label", RuleSubject.Quote, "\"NAME:\" at the start of a paragraph, in an interview, transcript or record; \"A:\" is whom title or introduction name"),
        new("interview-answer", RuleSubject.Quote, "what follows a question that is a paragraph of its own, in an article that title or introduction present as an interview with one person"),
        new("block-quotation", RuleSubject.Quote, "a block set off by \">\", below a line that tells who wrote it or above one with a dash and a name"),
        new("marks-behind-colon", RuleSubject.Quote, "a marked string behind a colon, whose sentence has a subject that can speak and no verb of saying"),
        new("nested-source", RuleSubject.Quote, "a source inside what another one is reported to have said: \"Rivera said that Moran had told the board that …\""),
        new("marks-before-dash", RuleSubject.Quote, "a marked string with a dash and a name behind it, or a name in brackets, as in lists of reactions"),
        new("marks-before-name", RuleSubject.Quote, "a marked string that ends in a comma before a name and any verb: \"It holds,\" Rivera shrugged"),
        new("marks-before-colon", RuleSubject.Quote, "in a headline, a marked string with a colon and the name of a person behind it"),
        new("headline-colon", RuleSubject.Quote, "in a headline, words behind a source and a colon: somebody whom the article names, a role or group, a text such as a poll"),
        new("speaker-goes-on", RuleSubject.Quote, "a marked string without a cue, beside a quote whose speaker it continues, or alone in the paragraph behind it"),
        new("free-continuation", RuleSubject.Quote, "a sentence behind reported speech that goes on in its shifted tense: \"Rivera said the dam would be closed. It would be opened again in May.\""),
        new("turn-taking", RuleSubject.Quote, "a paragraph of marked strings in a dialogue: the speaker of the next paragraph but one, or the other one of the last two speakers"),
        new("beat-beside-marks", RuleSubject.Quote, "a sentence beside marks without a cue, in which somebody does something: who does it speaks"),
        new("marks-without-cue", RuleSubject.Quote, "a marked string that reads as speech and has nobody beside it: the speaker stays empty"),
        new("correction", RuleSubject.Quote, "what a person added or changed in `NAME.corrections.yaml`: stronger than all rules above"),

        new("pronoun-in-sentence", RuleSubject.Mention, "a pronoun: the person of this sentence so far"),
        new("pronoun-for-turn", RuleSubject.Mention, "a pronoun behind the turn of somebody else, where lines are no paragraphs: whose turn was before that"),
        new("addressed-by-name", RuleSubject.Mention, "a turn of a dialogue that names nobody, or \"I\" and \"the visitor\" as its speaker: whom the turn directly before or behind addresses by name"),
        new("pronoun-from-sentence-before", RuleSubject.Mention, "a pronoun: the person of the sentence before; where its subject is such a pronoun, whoever that one means"),
        new("pronoun-for-last-speaker", RuleSubject.Mention, "a pronoun: the person who spoke last, up to six sentences back"),
        new("pronoun-from-further-back", RuleSubject.Mention, "a pronoun: a person of the sentences before, up to six back"),
        new("pronoun-for-body", RuleSubject.Mention, "\"they\" and \"it\": the group that the sentence speaks of, else the body or group that spoke last"),
        new("person-taken-up", RuleSubject.Mention, "\"the 58-year-old former mayor\", in German \"die SPD-Politikerin\": the person named just before, as a pronoun would mean"),
        new("kin-of-couple", RuleSubject.Mention, "\"his wife\", \"her father\": the one of the couple, Mr. and Mrs. of one family name, that alone is named"),
        new("body-taken-up", RuleSubject.Mention, "\"the ministry\", \"the company\": the one body whose name or description has the noun, else the only one named close before that it can mean"),
        new("relative-pronoun", RuleSubject.Mention, "\"who\": the name or description before it"),
        new("name", RuleSubject.Mention, "a name that heads the phrase; \"Rivera's campaign\" and \"a spokesman for Rivera\" are not Rivera"),
        new("interviewee", RuleSubject.Mention, "no words but the layout: whoever is asked in the interview"),
        new("label-initials", RuleSubject.Mention, "two or three capitals as a label: the one name of the article that begins with them"),
        new("description", RuleSubject.Mention, "a source of its own under its own words, a group where its head noun is one (\"several officials\")"),
        new("not-resolved", RuleSubject.Mention, "nothing points at one source: the speaker stays empty, and is never the nearest name"),

        new("fullest-name", RuleSubject.Speaker, "a source is called by the fullest name or description that the text gives; the others are joined to it"),

        new("shorter-name", RuleSubject.Alias, "a form of the name with two words or more"),
        new("single-name", RuleSubject.Alias, "one word of the name, with \"Mr.\" and the like"),
        new("acronym", RuleSubject.Alias, "the initials that an article gives in brackets behind the name, there and in other articles"),
        new("role-description", RuleSubject.Alias, "\"the\" and a role that exactly one person of the article has"),
        new("corrected-name", RuleSubject.Alias, "a name or description that a person gives in `NAME.corrections.yaml`"),
        new("stated-alias", RuleSubject.Alias, "in other articles: a name that `corpus.yaml` states"),
        new("same-name", RuleSubject.Alias, "in other articles: the same name but for case, accents, punctuation, hyphens and honorifics; of a body, also but for its article"),
        new("fuller-name", RuleSubject.Alias, "in other articles: a name whose words or initials stand in the fuller one in order, the family name and one more at least, where a role agrees or both have one name in full"),
        new("spelling-variant", RuleSubject.Alias, "in other articles: such a name but for the spelling: words with the same consonants and nearly the same letters; a role agrees"),
        new("title-before-name", RuleSubject.Role, "a title that is part of the name run"),
        new("role-before-name", RuleSubject.Role, "an office right before the name"),
        new("apposition-before-name", RuleSubject.Role, "a description before the name, parted by a comma"),
        new("apposition-after-name", RuleSubject.Role, "a description behind the name, parted by a comma"),

        new("negated-attribution", RuleSubject.Negation, "a word of negation with the verb of saying, nobody as its subject, or a word for withholding before it (\"declined to say\", \"without saying\")"),

        new("claim-per-sentence", RuleSubject.Claim, "each sentence of a direct quote is a claim, or each part of it that does something of its own"),
        new("claim-per-content", RuleSubject.Claim, "the content of an indirect or mixed quote is one claim"),
        new("claim-per-clause", RuleSubject.Claim, "a part of an indirect or mixed quote behind \"and\", \"but\" or a semicolon, with a subject and a verb of its own"),
        new("claim-of-quote-before", RuleSubject.Claim, "a quote that only refers back carries the words of the quote before it"),

        new("denial", RuleSubject.Conflict, "one denies what another says, in the same words"),
        new("negation", RuleSubject.Conflict, "one negates what another says: \"not\", \"never\", \"refused to\", \"without\""),
        new("quantifier", RuleSubject.Conflict, "one speaks of all, another of few"),
        new("direction", RuleSubject.Conflict, "one thing goes up and goes down"),
        new("position", RuleSubject.Conflict, "one is for a thing, another against it"),
        new("antonym", RuleSubject.Conflict, "words that say opposite things in the same place"),
        new("number", RuleSubject.Conflict, "another number of the same thing, beyond rounding"),
        new("date", RuleSubject.Conflict, "another date for what happens once"),
        new("exclusive-words", RuleSubject.Conflict, "words of which one rules out another in the same place: countries, colours, ordinals"),
        new("only", RuleSubject.Conflict, "one says that it is this alone, another names something else"),
        new("agent", RuleSubject.Conflict, "somebody else did it: \"written by A\", \"written by B\""),
        new("kind-of-thing", RuleSubject.Conflict, "what the thing is said to be rules out what another says it is"),
        new("opposite-frames", RuleSubject.Conflict, "things are well and ill in one place: \"safe\", \"hideouts\""),

        new("markdown-mark", RuleSubject.Removal, "marks of Markdown before and around a block that stays"),
        new("fenced-code", RuleSubject.Removal, "fenced blocks"),
        new("separator-line", RuleSubject.Removal, "lines of stars, dashes and the like; not \"...\", which can be speech"),
        new("markup-line", RuleSubject.Removal, "tags, images, lines that are links or one address"),
        new("menu-line", RuleSubject.Removal, "lines of a menu or of a path through the site: short items with two signs or more between them"),
        new("interface-phrase", RuleSubject.Removal, "a whole line that is a phrase of an interface, in eleven languages"),
        new("copyright-line", RuleSubject.Removal, "lines that begin with ©, or with \"Copyright\" and a year"),
        new("notice", RuleSubject.Removal, "sentences about cookies or newsletters that speak to the reader, without quotation marks"),
        new("caption", RuleSubject.Removal, "\"Photo:\" and its like; lines that end with a picture agency"),
        new("wire-line", RuleSubject.Removal, "\"(more)\", lines of slugs, and notes of an agency about what is new in this version"),
        new("date-line", RuleSubject.Removal, "lines of date words alone, a place in capitals before them or not, at both ends of the page; the first whole date that is no update is offered as the date of publication"),
        new("byline", RuleSubject.Removal, "\"by\" in several languages with a name behind it, near the title, or two names above a date, and the desk below it; the first is offered as the author"),
        new("credits", RuleSubject.Removal, "credits of a wire story, who contributed to it, initials of editors, and lines that are an agency"),
        new("repeated-title", RuleSubject.Removal, "further copies of the title"),
        new("repeated-body", RuleSubject.Removal, "a second copy of the text: paragraphs that were seen before, in the order they had"),
        new("repeated-paragraph", RuleSubject.Removal, "one paragraph of twelve words or more that stands twice: the teaser before the text, otherwise the later one, and that only on a page with furniture"),
        new("interface-phrase-at-edge", RuleSubject.Removal, "phrases that may be words of an article (\"Home\", \"World\", \"Share\"): before the text, behind it, beside furniture or three times, on a page that has furniture"),
        new("related-links", RuleSubject.Removal, "headlines below \"Read more\" and its like, up to the next sentence; a single one inside the text stays, it may be a sub-heading"),
        new("comment-section", RuleSubject.Removal, "everything behind \"3 comments\", where lines of single comments follow (\"Reply\", \"ann says:\")"),
        new("release-contact", RuleSubject.Removal, "in a press release: whom to ask, with the short lines below it, and notes to editors"),
        new("clock-line", RuleSubject.Removal, "times of day that part the entries of a live blog: alone in a line, or at the start of several paragraphs"),
        new("page-head", RuleSubject.Removal, "what stands before the title, and lines of three words or fewer below it, where furniture stands beside them"),
        new("page-foot", RuleSubject.Removal, "lines without end punctuation behind the text, from the first furniture on"),
        new("dateline", RuleSubject.Removal, "place, date and agency before the first sentence; the paragraph begins behind them, and a whole date is offered as the date of publication"),
        new("agency-credit", RuleSubject.Removal, "an agency in brackets behind the last sentence"));

    /// <summary>The rule of a name; null where this version has none.</summary>
    /// <param name="name">As the results show it.</param>
    public static RuleDescription? Find(string name) => All.FirstOrDefault(rule => string.Equals(rule.Name, name, StringComparison.Ordinal));

    /// <summary>A corpus that another version packed may name a rule that this one does not know.</summary>
    internal static string MeaningOf(string name) => Find(name)?.Meaning ?? "this version has no rule of that name";
}
