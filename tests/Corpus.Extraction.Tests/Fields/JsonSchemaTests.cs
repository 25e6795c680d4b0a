using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Fields;

/// <summary>The schema for editors takes what the build takes.</summary>
public sealed class JsonSchemaTests
{
    private static readonly string[] Values =
    [
        "0", "'0'", "-0", "'-0'", "5", "'5'", "+5", "'+5'", "-3", "'-3'", "42", "'42'", "007", "'007'", "3000000000", "4.5", "'4.5'", "'.5'", "'5.'", "'.'", "''", "' 5'", "1e3",
        "true", "'TRUE'", "'yes'", "2024-05-31", "'2024-05-31'", "2024-02-30", "1999-12-31", "2024-5-31", "2024-05-31T10:00Z", "'2024-05-31 10:00:00 +02:00'", "2024-05-31T10:00:00.5+02:00",
        "2024-05-31 10:00:00.5 Z", "2024-05-31T10:00", "https://example.org/page", "news", "big news", "~", "[5]", "['5', 42]", "[news]", "[]", "{ city: Karo }",
    ];

    [Theory]
    [InlineData("int")]
    [InlineData("int?")]
    [InlineData("long")]
    [InlineData("{ type: int, min: -3, max: 5 }")]
    [InlineData("{ type: long, min: 6 }")]
    [InlineData("{ type: int?, max: -1 }")]
    [InlineData("{ type: int, default: 7 }")]
    [InlineData("decimal")]
    [InlineData("bool")]
    [InlineData("date")]
    [InlineData("{ type: date, min: 2000-01-01 }")]
    [InlineData("{ type: date?, max: 2024-02-29 }")]
    [InlineData("datetime")]
    [InlineData("uri")]
    [InlineData("string")]
    [InlineData("{ one of: [news, big news, '5', 'true'] }", "+5")] // An editor sees the number 5.
    [InlineData("[int]")]
    [InlineData("{ type: [{ one of: [news, '42'] }], length: 1 }")]
    [InlineData("{ fields: { city: string } }")]
    [InlineData("any")]
    public void The_schema_takes_a_value_where_the_build_does(string declaration, params string[] exceptions)
    {
        var (schema, json) = Read($"a: {declaration}");

        Assert.All(Values.Except(exceptions), value =>
        {
            var metadata = Located($"a: {value}\n");
            Assert.True(JsonSchemaCheck.Takes(json, metadata) == (FieldCheck.Of(schema, metadata).Faults.Count == 0), $"{value} as {declaration}: {string.Join(' ', FieldCheck.Of(schema, metadata).Faults)}");
        });
    }

    [Fact]
    public void Missing_and_unknown_keys_are_told_where_fields_are_declared()
    {
        var (_, json) = Read("a: int\n  b: string?");

        Assert.True(JsonSchemaCheck.Takes(json, Located("a: 1\ntitle: x\naliases: [y]\n")));
        Assert.False(JsonSchemaCheck.Takes(json, Located("b: x\n")));
        Assert.False(JsonSchemaCheck.Takes(json, Located("a: 1\nc: x\n")));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(0, null)]
    [InlineData(0, 0)]
    [InlineData(-1, 1)]
    [InlineData(-250, -17)]
    [InlineData(7, 1099)]
    [InlineData(100, 999)]
    [InlineData(-1000, 205)]
    [InlineData(null, -99)]
    [InlineData(1200, null)]
    public void The_bounds_of_numbers_in_quotation_marks_are_those_of_numbers(int? min, int? max)
    {
        var pattern = Pattern(new(FieldType.Int) { Bounds = new((decimal?)min, (decimal?)max) });

        Assert.All(Enumerable.Range(-1500, 3001), number =>
            Assert.All([$"{number}", number < 0 ? $"-00{-number}" : $"+00{number}"], text => Assert.Equal(!(number < min) && !(number > max), pattern.IsMatch(text.ToString(CultureInfo.InvariantCulture)))));
    }

    [Fact]
    public void The_bounds_of_days_are_in_the_pattern()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            DateTime[] days = [Day(random), Day(random)];
            var (min, max) = (days.Min(), days.Max());
            var pattern = Pattern(new(FieldType.Date) { Bounds = new(round % 3 == 0 ? null : min, round % 3 == 1 ? null : max) });
            Assert.All([min, max, min.AddDays(-1), max.AddDays(1), min.AddMonths(1), max.AddYears(-1), Day(random), Day(random)], day =>
                Assert.Equal((round % 3 == 0 || day >= min) && (round % 3 == 1 || day <= max), pattern.IsMatch(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        }
    }

    private static DateTime Day(Random random) => new DateTime(1990, 1, 1).AddDays(random.Next(15_000));

    private static Regex Pattern(FieldShape shape) => new(JsonPattern.Of(shape)!, RegexOptions.ECMAScript);

    private static (FieldSchema Schema, JsonElement Json) Read(string fields)
    {
        var settings = SettingsReader.Read(new MemoryText(SeedPath.Settings, $"fields:\n  {fields}\n", ""));
        Assert.Empty(settings.Diagnostics);
        return (settings.Fields!, JsonDocument.Parse(JsonSchema.Of(settings.Fields!, isDeclared: true)).RootElement);
    }

    private static LocatedMetadata Located(string yaml) =>
        MetadataReader.Read(new SeedFile(new MemoryText("n.md", "Body", ""), new MemoryText("n.yaml", yaml, ""))).Located;
}
