namespace Corpus.Help;

/// <summary>Holds the pages to the cmdlets: the same names, parameters, sets and fields, and nothing left undescribed.</summary>
internal static class PageCheck
{
    public static IEnumerable<PageFault> Check(string folder, IReadOnlyList<CmdletShape> cmdlets, IReadOnlyList<HelpPage> pages)
    {
        foreach (var cmdlet in cmdlets.Where(cmdlet => pages.All(page => page.Name != cmdlet.Name)))
            yield return new PageFault(Path.Combine(folder, cmdlet.Name + ".md"), 1, $"The cmdlet {cmdlet.Name} has no page.");
        foreach (var page in pages)
        {
            var cmdlet = cmdlets.FirstOrDefault(cmdlet => cmdlet.Name == page.Name);
            if (cmdlet is null)
            {
                yield return new PageFault(page.Path, 1, $"There is no cmdlet '{page.Name}'.");
                continue;
            }
            foreach (var fault in CheckPage(cmdlet, page))
                yield return fault;
        }
    }

    private static IEnumerable<PageFault> CheckPage(CmdletShape cmdlet, HelpPage page)
    {
        PageFault Fault(int line, string message) => new(page.Path, line, message);
        if (page.Synopsis.IsEmpty || page.Description.IsEmpty)
            yield return Fault(page.Synopsis.Line, "Synopsis and description must say something.");
        if (page.Examples.Count == 0)
            yield return Fault(1, "There must be an example.");
        foreach (var example in page.Examples.Where(example => example.Code.Length == 0 || example.Remarks.IsEmpty))
            yield return Fault(example.Line, $"The example '{example.Title}' needs code and a sentence.");
        var syntax = cmdlet.Sets.Select(set => Expected.Syntax(cmdlet, set)).ToArray();
        if (!page.Syntax.Where(line => line.Length > 0).SequenceEqual(syntax))
            yield return Fault(page.Synopsis.Line, $"The syntax must be: {string.Join(" / ", syntax)}");
        if (!page.Parameters.Select(parameter => parameter.Name).SequenceEqual(cmdlet.Parameters.Select(parameter => parameter.Name)))
            yield return Fault(1, $"The parameters must be, in this order: {string.Join(", ", cmdlet.Parameters.Select(parameter => parameter.Name))}");
        if (!page.Outputs.Select(output => output.Name).SequenceEqual(cmdlet.OutputTypes))
            yield return Fault(1, $"The outputs must be: {string.Join(", ", cmdlet.OutputTypes)}");
        foreach (var (parameter, written) in cmdlet.Parameters.Join(page.Parameters, parameter => parameter.Name, written => written.Name, (parameter, written) => (parameter, written)))
        {
            if (written.Description.IsEmpty)
                yield return Fault(written.Line, $"-{parameter.Name} needs a description.");
            var fields = Expected.Fields(parameter).ToArray();
            if (!written.Fields.SequenceEqual(fields))
                yield return Fault(written.Line, $"The fields of -{parameter.Name} must be: {string.Join(" | ", fields)}");
        }
    }
}
