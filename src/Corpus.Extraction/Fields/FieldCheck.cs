using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Fields;

/// <summary>Holds the metadata of one article against the declared fields.</summary>
public sealed class FieldCheck
{
    /// <summary>More words of a choice are not told in a message.</summary>
    private const int MostShown = 8;

    private readonly List<SeedDiagnostic> _faults = [];
    private readonly List<FieldReference> _references = [];

    private FieldCheck()
    {
    }

    /// <summary>Checks all values of one article. Whether references lead somewhere is known only where all articles are.</summary>
    /// <param name="schema">The declared fields.</param>
    /// <param name="metadata">The metadata of the article.</param>
    public static CheckedFields Of(FieldSchema schema, LocatedMetadata metadata)
    {
        var check = new FieldCheck();
        check.CheckFields(schema.Fields, metadata.Fields, "", metadata.IsWhole ? metadata.Start : null);
        return new(new(check._faults), new(check._references));
    }

    /// <summary>What is wrong with one value; null where nothing is.</summary>
    internal static SeedDiagnostic? FirstFault(FieldShape shape, LocatedValue value)
    {
        var check = new FieldCheck();
        if (value.IsNothing && shape.Type != FieldType.List)
            check.Refuse(shape, value, "default", TypeWords.ExampleOf(FieldType.String));
        else
            check.Check(shape, value, "default");
        return check._faults.FirstOrDefault();
    }

    /// <summary>Checks the keys of the metadata or of an object in it; <paramref name="start"/> is where a missing key is told, null where it is not.</summary>
    private void CheckFields(ValueList<FieldDeclaration> declared, ValueList<LocatedField> fields, string prefix, FieldPlace? start)
    {
        foreach (var field in fields)
        {
            var declaration = declared.FirstOrDefault(known => known.Key == field.Key);
            if (declaration is null)
                CheckUndeclared(declared, field, prefix);
            else if (field.Value.IsNothing && declaration is { IsRequired: true, Shape.Type: not (FieldType.List or FieldType.Any) })
                _faults.Add(Missing(declaration, prefix, field.Place));
            else if (!field.Value.IsNothing && !field.IsRefused)
                Check(declaration.Shape, field.Value, prefix + field.Key);
        }
        if (start is { } place)
            _faults.AddRange(declared.Where(known => known.IsRequired && fields.All(field => field.Key != known.Key)).Select(known => Missing(known, prefix, place)));
    }

    private void CheckUndeclared(ValueList<FieldDeclaration> declared, LocatedField field, string prefix)
    {
        var isTop = prefix.Length == 0;
        if (isTop && KnownKeys.Contains(field.Key))
            return;
        var known = declared.Select(declaration => declaration.Key).Concat(isTop ? KnownKeys.All : []).ToList();
        _faults.Add(field.Place.Diagnose(SeedFault.UndeclaredKey, prefix + field.Key, prefix + NearestWord.To(field.Key, known)));
    }

    private void Check(FieldShape shape, LocatedValue value, string key)
    {
        switch (shape.Type)
        {
            case FieldType.Any:
                return;
            case FieldType.List:
                CheckList(shape, value, key);
                break;
            case FieldType.Object when value.Value.Text is not null || value.Items.Count > 0:
                Refuse(shape, value, key, $"{{ {shape.Fields[0].Key}: … }}");
                break;
            case FieldType.Object:
                CheckFields(shape.Fields, value.Fields, key + ".", value.Place);
                break;
            default:
                CheckScalar(shape, value, key);
                break;
        }
    }

    /// <summary>A value alone is a list of one, as a single speaker is.</summary>
    private void CheckList(FieldShape shape, LocatedValue value, string key)
    {
        if (value.Fields.Count > 0 && shape.Item!.Type is not (FieldType.Object or FieldType.Any))
        {
            Refuse(shape, value, key, "[…, …]");
            return;
        }
        foreach (var item in value.Items.Count > 0 || value.IsNothing ? value.Items : new ValueList<LocatedValue>(value))
            Check(shape.Item!, item, key);
        CheckBounds(shape, value, key);
    }

    private void CheckScalar(FieldShape shape, LocatedValue value, string key)
    {
        if (value.Value.Text is not { } text || !TypeWords.Fits(shape.Type, text) || (shape.Type == FieldType.Choice && !shape.Choices.Contains(text)))
        {
            Refuse(shape, value, key, shape.Type == FieldType.Choice ? ChoicesFor(shape, value) : TypeWords.ExampleOf(shape.Type));
            return;
        }
        if (shape.Type is FieldType.Article or FieldType.Speaker)
            _references.Add(new(shape.Type, text.Trim(), value.Place));
        CheckBounds(shape, value, key);
    }

    private void CheckBounds(FieldShape shape, LocatedValue value, string key)
    {
        if (BoundsCheck.Broken(shape, value) is { } bound)
            _faults.Add(value.Place.Diagnose(SeedFault.OutOfBounds, value.Value.ToString(), key, bound));
    }

    private void Refuse(FieldShape shape, LocatedValue value, string key, string example) =>
        _faults.Add(value.Place.Diagnose(SeedFault.InvalidValue, value.Value.ToString(), NameOf(shape.Type), key, example));

    private static string NameOf(FieldType type) => type switch
    {
        FieldType.Choice => "value",
        FieldType.List => "list",
        FieldType.Object => "mapping",
        FieldType.String => "text",
        FieldType.Article => "article",
        FieldType.Speaker => "speaker",
        _ => TypeWords.Of(type),
    };

    private static string ChoicesFor(FieldShape shape, LocatedValue value)
    {
        if (shape.Choices.Count == 1)
            return shape.Choices[0];
        return shape.Choices.Count <= MostShown
            ? $"{string.Join(", ", shape.Choices.Take(shape.Choices.Count - 1))} or {shape.Choices[shape.Choices.Count - 1]}"
            : $"the nearest, {NearestWord.To(value.Value.Text ?? "", shape.Choices)}";
    }

    private static SeedDiagnostic Missing(FieldDeclaration declaration, string prefix, FieldPlace place) =>
        place.Diagnose(SeedFault.MissingKey, prefix + declaration.Key, declaration.Shape.ToString());
}

/// <summary>What became of the metadata of one article.</summary>
/// <param name="Faults">What is wrong with it, in the order of the text; what is missing stands last.</param>
/// <param name="References">What it refers to.</param>
public sealed record CheckedFields(ValueList<SeedDiagnostic> Faults, ValueList<FieldReference> References);

/// <summary>A value that refers to an article or a speaker.</summary>
/// <param name="Type"><see cref="FieldType.Article"/> or <see cref="FieldType.Speaker"/>.</param>
/// <param name="Text">The id, path or name.</param>
/// <param name="Place">Where it stands.</param>
public sealed record FieldReference(FieldType Type, string Text, FieldPlace Place);
