using System.Globalization;
using Corpus.Export.Text;
using Corpus.Model;

namespace Corpus.Export.Tei;

/// <summary>Writes who speaks in an article, and knows by which name the text refers to each.</summary>
internal sealed class TeiSpeakers
{
    private readonly List<Speaker> _speakers = [];
    private readonly Dictionary<ulong, string> _ids = [];

    public TeiSpeakers(ExportedArticle article)
    {
        var prefix = "s" + Written.Key(article.Article.Key) + ".";
        foreach (var speaker in article.Quotes.Select(quote => quote.Speaker).OfType<Speaker>())
        {
            if (_ids.ContainsKey(speaker.Key))
                continue;
            _speakers.Add(speaker);
            _ids.Add(speaker.Key, prefix + _speakers.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A reference to the speaker of a quote; null where nobody knows who said it.</summary>
    public string? ReferenceTo(Speaker? speaker) => speaker is null ? null : "#" + _ids[speaker.Key];

    public void Write(TeiElements tei, WholeSpeakers whole)
    {
        if (_speakers.Count == 0)
            return;
        tei.Start("profileDesc").Start("particDesc").Start("listPerson");
        foreach (var speaker in _speakers)
            Write(tei, speaker, whole.Of(speaker));
        tei.End().End().End();
    }

    private void Write(TeiElements tei, Speaker speaker, WholeSpeaker whole)
    {
        var (element, name, role) = speaker.Kind switch
        {
            SpeakerKind.Organization => ("org", "orgName", "desc"),
            SpeakerKind.Group => ("personGrp", "persName", "occupation"),
            _ => ("person", "persName", "occupation"),
        };
        tei.Line().Start(element).Id(_ids[speaker.Key]).Element(name, speaker.Name);
        foreach (var alias in Names(speaker.Aliases))
            tei.Start(name).Attribute("type", "alias").Text(alias).End();
        foreach (var office in Names(speaker.Roles))
            tei.Element(role, office);
        if (!string.Equals(whole.Name, speaker.Name, StringComparison.Ordinal))
            tei.Start(name).Attribute("type", "corpus").Text(whole.Name).End();
        tei.Number("speaker", Written.Key(whole.Key)).End();
    }

    private static IEnumerable<string> Names(IEnumerable<Designation> designations) => designations.Select(designation => designation.Text).Distinct(StringComparer.Ordinal);
}
