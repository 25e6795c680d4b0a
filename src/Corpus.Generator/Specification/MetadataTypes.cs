using Corpus.Extraction.Fields;
using Corpus.Faces.Naming;
using Corpus.Generator.Naming;
using Corpus.Model;

namespace Corpus.Generator.Specification;

/// <summary>A generated type with a property for each key of a mapping.</summary>
/// <param name="Name">Its name; that of the article type for the metadata itself.</param>
/// <param name="Description">What it is, for people; null where nothing says so.</param>
/// <param name="Properties">Its properties, in the order of the keys.</param>
internal sealed record MetadataType(string Name, string? Description, IReadOnlyList<MetadataProperty> Properties);

/// <summary>A property for one key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Field">The key.</param>
/// <param name="TypeName">The generated type of its value, or of the items of its list; null where these have none.</param>
internal sealed record MetadataProperty(string Name, FieldDeclaration Field, string? TypeName);

/// <summary>A generated enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, for people; null where nothing says so.</param>
/// <param name="Members">The name of each word, in the order of the words.</param>
/// <param name="Words">The words.</param>
internal sealed record MetadataChoice(string Name, string? Description, IReadOnlyList<string> Members, ValueList<string> Words);

/// <summary>All types that the fields of a corpus make.</summary>
internal sealed class MetadataTypes
{
    private const string ArticleType = "Article";

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase) { ArticleType, "ArticleList" };
    private readonly List<MetadataType> _objects = [];
    private readonly List<MetadataChoice> _choices = [];

    /// <summary>Names the types and properties of a schema.</summary>
    /// <param name="schema">The fields.</param>
    /// <param name="rootClass">The class of the articles, whose name no type may have.</param>
    public MetadataTypes(FieldSchema schema, string rootClass)
    {
        _names.Add(rootClass);
        Article = new(ArticleType, null, PropertiesOf(ArticleType, schema.Fields.Where(field => !KnownKeys.Contains(field.Key)), ReservedNames.OfArticleType));
    }

    /// <summary>What the article type gets; the known keys have properties already.</summary>
    public MetadataType Article { get; }

    /// <summary>The types of objects, those inside others first.</summary>
    public IReadOnlyList<MetadataType> Objects => _objects;

    /// <summary>The enumerations.</summary>
    public IReadOnlyList<MetadataChoice> Choices => _choices;

    private List<MetadataProperty> PropertiesOf(string owner, IEnumerable<FieldDeclaration> fields, IReadOnlyCollection<string> reserved)
    {
        var rule = new NamingRule<FieldDeclaration>(field => NameOr(field.Key, "Field"), field => StableKey.Of(field.Key), reserved, "Field");
        var names = MemberNames.Settle("", fields, rule, CancellationToken.None).ToDictionary(member => member.Face.Key, member => member.Name, StringComparer.Ordinal);
        return [.. fields.Select(field => new MetadataProperty(names[field.Key], field, TypeOf(owner + names[field.Key], field.Shape, field.Description)))];
    }

    private string? TypeOf(string wanted, FieldShape shape, string? description)
    {
        if (shape.Item is { } item)
            return TypeOf(wanted, item, description);
        if (shape.Type is not (FieldType.Choice or FieldType.Object))
            return null;
        var name = Free(wanted);
        if (shape.Type == FieldType.Choice)
            _choices.Add(new(name, description, MembersOf(shape.Choices), shape.Choices));
        else
            _objects.Add(new(name, description, PropertiesOf(name, shape.Fields, ReservedNames.OfMetadataType(name))));
        return name;
    }

    private static List<string> MembersOf(ValueList<string> words)
    {
        var rule = new NamingRule<string>(word => NameOr(word, "Value"), word => StableKey.Of(word), [], "");
        var names = MemberNames.Settle<string>("", words, rule, CancellationToken.None).ToDictionary(member => member.Face, member => member.Name, StringComparer.Ordinal);
        return [.. words.Select(word => names[word])];
    }

    /// <summary>The name, with a number behind it where a type before has it.</summary>
    private string Free(string wanted)
    {
        var name = wanted;
        for (var number = 2; !_names.Add(name); number++)
            name = FormattableString.Invariant($"{wanted}{number}");
        return name;
    }

    private static string NameOr(string words, string otherwise) => Identifiers.From(words) is { Length: > 0 } name ? name : otherwise;
}
