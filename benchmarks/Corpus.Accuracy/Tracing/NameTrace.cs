using Corpus.Extraction;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Accuracy.Tracing;

/// <summary>The names of the article, where each stands, and which rule joined other names, descriptions and roles to it.</summary>
internal static class NameTrace
{
    public static void Write(TraceWriter lines, ReadBody body)
    {
        lines.Head("NAMES");
        var runs = body.Entities.Runs.Select((run, i) => (Span: body.Tokens.SpanOf(run.Range), Entity: body.Entities.EntityOf(i))).ToList();
        if (runs.Count == 0)
            lines.Line("none");
        foreach (var group in runs.Where(run => run.Entity is not null).GroupBy(run => run.Entity!))
            WriteEntity(lines, group.Key, group.Select(run => run.Span));
        foreach (var (span, _) in runs.Where(run => run.Entity is null))
            lines.Words(0, span, "title", "alone: names nobody");
    }

    private static void WriteEntity(TraceWriter lines, Entity entity, IEnumerable<TextSpan> places)
    {
        var sex = entity.IsFemale switch { true => ", a woman", false => ", a man", null => "" };
        lines.Line($"{entity.Name} ({entity.Kind}{sex}) at {string.Join(", ", places.Select(span => lines.Place(span.Start)))}");
        var speaker = entity.ToSpeaker();
        foreach (var alias in speaker.Aliases)
            lines.Words(1, alias.Span, "alias", lines.By(alias.Rule));
        foreach (var role in speaker.Roles)
            lines.Words(1, role.Span, "role", lines.By(role.Rule));
    }
}
