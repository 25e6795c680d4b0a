namespace Corpus.Export.Tests.Validation;

/// <summary>A test that needs the schemas that the makers of a format publish: it runs where <c>CORPUS_SCHEMAS</c> names their folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficialSchemaTheoryAttribute : TheoryAttribute
{
    private const string Variable = "CORPUS_SCHEMAS";

    public OfficialSchemaTheoryAttribute()
    {
        if (Folder is null)
            Skip = $"{Variable} names no folder with the schemas of the formats.";
    }

    private static string? Folder => Environment.GetEnvironmentVariable(Variable);

    public static string PathOf(string schema) => Path.Combine(Folder!, schema);
}
