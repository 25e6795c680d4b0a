using Corpus.Model;

namespace Corpus.Search.Queries;

/// <summary>A field that has one of a few values, written in any case.</summary>
internal sealed class ChoiceField(string name, Type choices, Func<Claim, string> choice) : SearchField(name)
{
    public override string? Check(string value)
    {
        var names = Enum.GetNames(choices);
        return names.Contains(value, StringComparer.OrdinalIgnoreCase) ? null : $"it takes {string.Join(", ", names)}";
    }

    public override Func<Claim, bool> Bind(string value, ICorpus corpus) =>
        claim => string.Equals(choice(claim), value, StringComparison.OrdinalIgnoreCase);
}
