using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Settings;

public sealed class SchemaReaderTests
{
    [Fact]
    public void Each_type_has_a_word_and_a_question_mark_makes_it_optional()
    {
        var schema = Read("""
            fields:
              section: string
              words: int
              views: long?
              rating: decimal
              paid: bool
              met: date
              seen: datetime
              origin: uri
              follows: ref article?
              about: [ref speaker]
              tags?: [string]
              rest: any
            """);

        Assert.Equal(
            "section: string, words: int, views: long?, rating: decimal, paid: bool, met: date, seen: datetime, origin: uri, follows: ref article?, about: [ref speaker], tags: [string]?, rest: any",
            Shown(schema));
    }

    [Fact]
    public void The_long_form_has_bounds_defaults_and_words_for_people()
    {
        var schema = Read("""
            fields:
              rating: { type: decimal, min: 0, max: 5, default: 2.5, description: " What readers gave. " }
              tone: { one of: [news, opinion], default: news }
              code: { type: string?, pattern: "[A-Z]{2}", length: ..2 }
              tags: { type: [{ type: string, length: 1.. }], length: 1..3 }
              place?:
                fields: { city: string, lat: decimal? }
            """);

        Assert.Equal("rating: decimal = 2.5, tone: one of [news, opinion] = news, code: string?, tags: [string], place: keys [city, lat]?", Shown(schema));
        Assert.Equal(new FieldBounds(0m, 5m), schema.Fields[0].Shape.Bounds);
        Assert.Equal("What readers gave.", schema.Fields[0].Description);
        Assert.Equal(new FieldBounds(Pattern: "[A-Z]{2}", MaxLength: 2), schema.Fields[2].Shape.Bounds);
        Assert.Equal(new FieldBounds(MinLength: 1, MaxLength: 3), schema.Fields[3].Shape.Bounds);
        Assert.Equal(new FieldBounds(MinLength: 1), schema.Fields[3].Shape.Item!.Bounds);
    }

    [Theory]
    [InlineData("a: strng", "(2,6)", "'strng' is no type; the nearest is 'string'.")]
    [InlineData("a:", "(2,5)", "a field has a type, such as 'string'.")]
    [InlineData("a: []", "(2,6)", "a field has a type, such as 'string'.")]
    [InlineData("a: [int, int]", "(2,12)", "a list has one type in its brackets, such as [string].")]
    [InlineData("a: [int?]", "(2,7)", "an item of a list is never missing; leave out the '?'.")]
    [InlineData("a: [{ type: int, default: 1 }]", "(2,29)", "an item of a list is never missing; leave out the default.")]
    [InlineData("a: { typ: int }", "(2,8)", "'typ' is no key here; the nearest is 'type'.", "(2,6)", "a field has one of the keys 'type', 'one of' and 'fields'.")]
    [InlineData("a: { type: int, one of: [x] }", "(2,6)", "a field has one of the keys 'type', 'one of' and 'fields'.")]
    [InlineData("a: { one of: x }", "(2,16)", "'one of' holds a list of words, such as [news, opinion].")]
    [InlineData("a: { one of: [x, [y]] }", "(2,20)", "'one of' holds a list of words, such as [news, opinion].")]
    [InlineData("a: { one of: [x, y, x] }", "(2,23)", "'x' stands in the list already.")]
    [InlineData("a: { fields: string }", "(2,16)", "'fields' holds keys with their types, such as 'section: string'.")]
    [InlineData("a: { type: int, description: [x] }", "(2,32)", "'description' holds words.")]
    [InlineData("a: { type: string, min: 1 }", "(2,22)", "'min' does not go with string.")]
    [InlineData("a: { type: [int], max: 1 }", "(2,21)", "'max' does not go with [int].")]
    [InlineData("a: { type: int, pattern: x }", "(2,19)", "'pattern' does not go with int.")]
    [InlineData("a: { type: date, length: 1 }", "(2,20)", "'length' does not go with date.")]
    [InlineData("a: { type: date, min: soon }", "(2,25)", "'soon' is no date; write 'min' as 2024-05-31.")]
    [InlineData("a: { type: int, min: 3, max: 2 }", "(2,32)", "'min' is greater than 'max'.")]
    [InlineData("a: { type: string, pattern: '(x' }", "(2,31)", "the pattern cannot be read: a '(' is not closed.")]
    [InlineData("a: { type: string, length: 3..1 }", "(2,30)", "'3..1' is no length; write 5, 1..80, 1.. or ..80.")]
    [InlineData("a: { type: int, default: many }", "(2,28)", "the default 'many' is no int; write it as 42.")]
    [InlineData("a: { type: int, max: 5, default: 6 }", "(2,36)", "the default does not keep to its bounds: at most 5.")]
    [InlineData("a: { type: ref article, default: x }", "(2,36)", "'default' does not go with ref article.")]
    [InlineData("a: { type: int?, default: 1 }", "(2,29)", "a field with a default is never missing; leave out the '?'.")]
    [InlineData("a: int\n  a?: int", "(3,3)", "the key 'a' is declared already.")]
    [InlineData("a: int\n  a: int", "(3,3)", "the key 'a' stands twice.")]
    [InlineData("published: int", "(2,14)", "'published' is a key of every article; declare it as date or datetime.")]
    [InlineData("speakers: string", "(2,13)", "'speakers' is a key of every article; declare it as [string] or [ref speaker].")]
    [InlineData("outlet: [string]", "(2,11)", "'outlet' is a key of every article; declare it as string or 'one of'.")]
    [InlineData("a: { fields: { b: { type: x } } }", "(2,29)", "'x' is no type; the nearest is 'int'.")]
    public void What_has_the_wrong_form_is_told_at_its_place(string field, params string[] placesAndMessages)
    {
        var told = Settings($"fields:\n  {field}\n").Diagnostics.Select(fault => fault.ToString()).ToList();

        Assert.Equal(placesAndMessages.Chunk(2).Select(pair => $"corpus.yaml{pair[0]}: CORP0014: The setting is not used: {pair[1]}").Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("fields: string\n", "corpus.yaml(1,9): CORP0014: The setting is not used: 'fields' holds keys with their types, such as 'section: string'.")]
    [InlineData("feilds:\n  a: int\n", "corpus.yaml(1,1): CORP0014: The setting is not used: 'feilds' is no key here; the nearest is 'fields'.")]
    public void What_declares_nothing_leaves_the_fields_to_be_inferred(string yaml, string fault)
    {
        Assert.Null(Settings(yaml).Fields);
        Assert.Equal(fault, Assert.Single(Settings(yaml).Diagnostics).ToString());
    }

    [Fact]
    public void A_field_with_a_fault_takes_any_value() =>
        Assert.Equal("a: any, b: int", Shown(Settings("fields:\n  a: strng\n  b: int\n").Fields!));

    [Fact]
    public void A_schema_is_equal_to_the_same_one_at_another_place() =>
        Assert.Equal(Read("fields: { a: { type: int, min: 1 }, b?: [{ one of: [x, y] }] }\n"), Read("# moved\nfields:\n  a: { min: 1, type: int }\n  b?: [{ one of: [x, y] }]\n"));

    private static FieldSchema Read(string yaml)
    {
        var settings = Settings(yaml);
        Assert.Empty(settings.Diagnostics);
        return settings.Fields!;
    }

    private static string Shown(FieldSchema schema) => string.Join(", ", schema.Fields.Select(field =>
        $"{field.Key}: {field.Shape}{(field.IsOptional ? "?" : "")}{(field.Default is { } standard ? $" = {standard}" : "")}"));

    private static CorpusSettings Settings(string yaml) => SettingsReader.Read(new MemoryText(SeedPath.Settings, yaml, ""));
}
