namespace Corpus.Packing;

/// <summary>Says that an assembly carries a corpus as a manifest resource, so that it can be found without running the assembly's code.</summary>
/// <param name="name">Name of the resource, as <see cref="System.Reflection.Assembly.GetManifestResourceStream(string)"/> takes it.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CorpusResourceAttribute(string name) : Attribute
{
    /// <summary>Name of the manifest resource.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The article type of the corpus, with a property for each key of its metadata; its constructor takes an article. Null where there is none.</summary>
    public Type? ArticleType { get; set; }
}
