namespace Corpus.Gallery;

/// <summary>The command line: a verb, then names with their values.</summary>
internal sealed class Options(IReadOnlyList<string> arguments)
{
    /// <summary>What is to be done; empty where nothing was said.</summary>
    public string Verb => arguments.Count > 0 ? arguments[0] : "";

    /// <summary>The folder behind a name.</summary>
    public string Folder(string name) => Path.GetFullPath(Value(name));

    /// <summary>The one value behind a name.</summary>
    public string Value(string name) => Values(name).Single();

    /// <summary>The values behind a name; at least one.</summary>
    public IReadOnlyList<string> Values(string name)
    {
        var values = arguments.SkipWhile(argument => argument != name).Skip(1).TakeWhile(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToList();
        return values.Count > 0 ? values : throw new ArgumentException($"The option {name} has no value.");
    }
}
