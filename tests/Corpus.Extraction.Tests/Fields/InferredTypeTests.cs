using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Model;
using CsCheck;

namespace Corpus.Extraction.Tests.Fields;

public sealed class InferredTypeTests
{
    private static readonly Gen<string> Values = Gen.OneOf(
        Gen.Const("1"), Gen.Const("-20"), Gen.Const("3000000000"), Gen.Const("1.5"), Gen.Const("007"), Gen.Const("'1'"), Gen.Const("true"), Gen.Const("2024-05-31"), Gen.Const("2024-05-31T10:00Z"),
        Gen.Const("words"), Gen.Const(""), Gen.Const("[]"), Gen.Const("[1]"), Gen.Const("[[x], 2]"), Gen.Const("{ a: 1 }"), Gen.Const("{ a: x, b: [1] }"), Gen.Const("[{ a: 1 }, 2]"));

    [Theory]
    [InlineData("a: int", "1", "-20", "0")]
    [InlineData("a: long", "1", "3000000000")]
    [InlineData("a: decimal", "1", "3000000000", "-0.50")]
    [InlineData("a: decimal", "123456789012345678901234")]
    [InlineData("a: string", "1", "2024-05-31")]
    [InlineData("a: string", "true", "1")]
    [InlineData("a: string", "007")]
    [InlineData("a: string", "'1'")]
    [InlineData("a: string", "2024-05-31", "2024-05-31T10:00Z")]
    [InlineData("a: string", "https://example.org")]
    [InlineData("a: bool", "true", "false")]
    [InlineData("a: date", "2024-05-31", "'2024-06-01'")]
    [InlineData("a: datetime", "2024-05-31T10:00Z")]
    [InlineData("a: int?", "1", "")]
    [InlineData("a: string?", "")]
    [InlineData("a: [int]", "[1, 2]", "3")]
    [InlineData("a?: [string]", "[1, x]", "[]")]
    [InlineData("a: [[decimal]]", "[[1], 2.5]")]
    [InlineData("a: { fields: { b: int, c: string?, d?: [int] } }", "{ b: 1, c: x }", "{ b: 2, d: [1] }")]
    [InlineData("a: [{ fields: { b: int? } }]", "[{ b: 1 }, { b: }]")]
    [InlineData("a: any", "{ b: 1 }", "1")]
    [InlineData("a: any", "[1, { b: 1 }]")]
    public void The_type_is_what_the_values_have_in_common(string declaration, params string[] values) =>
        Assert.Equal($"fields: {{ {declaration} }}", new SchemaText(Infer(values).ToSchema()).ToString());

    [Fact]
    public void A_key_that_one_file_lacks_is_optional() =>
        Assert.Equal("fields: { a: int?, b: string }", new SchemaText(Joined([TypeOf("a: 1\nb: x\n"), TypeOf("b: y\ntitle: known\n")]).ToSchema()).ToString());

    [Fact]
    public void Joining_is_the_same_in_every_order() => Gen.Select(Values, Values, Values).Sample((x, y, z) =>
    {
        var (a, b, c) = (TypeOf($"a: {x}\n"), TypeOf($"a: {y}\nb: {x}\n"), TypeOf($"a: {z}\n"));
        Assert.Equal(a, InferredType.Join(a, a));
        Assert.Equal(InferredType.Join(a, b), InferredType.Join(b, a));
        Assert.Equal(InferredType.Join(InferredType.Join(a, b), c), InferredType.Join(a, InferredType.Join(b, c)));
    });

    [Fact]
    public void Of_very_many_keys_the_first_are_fields_in_every_order_of_the_files()
    {
        var files = Enumerable.Range(0, 90).Select(file => TypeOf(string.Concat(Enumerable.Range(0, 5).Select(key => $"k{(file * 3) + key:d3}: {key}\n")))).ToArray();
        var expected = Joined(files);
        Assert.True(expected.HasMoreFields);
        Assert.Equal([""], expected.Crowded());
        Assert.Equal(Enumerable.Range(0, InferredType.MostFields).Select(key => $"k{key:d3}"), expected.ToSchema().Fields.Select(field => field.Key));
        Assert.All(expected.Fields, field => Assert.True(field.IsOptional));
        for (var seed = 0; seed < 5; seed++)
        {
            new Random(seed).Shuffle(files);
            Assert.Equal(expected, Joined(files));
            Assert.Equal(expected, InferredType.Join(Joined(files.Take(40)), Joined(files.Skip(40))));
        }
    }

    [Fact]
    public void An_object_of_very_many_keys_is_any_value()
    {
        var keys = string.Join(", ", Enumerable.Range(0, InferredType.MostFields + 1).Select(key => $"k{key}: 1"));

        var type = Joined([TypeOf($"a: {{ b: {{ {keys} }}, c: [{{ {keys} }}], d: 1 }}\ne: 1\n")]);

        Assert.Equal("fields: { a: { fields: { b: any, c: any, d: int } }, e: int }", new SchemaText(type.ToSchema()).ToString());
        Assert.Equal(["a.b", "a.c"], type.Crowded());
        Assert.Empty(TypeOf($"a: {{ {keys.Replace("k0: 1, ", "", StringComparison.Ordinal)} }}\n").Crowded());
    }

    [Fact]
    public void Every_file_keeps_to_the_schema_that_all_files_show_when_it_is_pasted() => Values.Array[1, 4].Sample(values =>
    {
        var pasted = SettingsReader.Read(new MemoryText(SeedPath.Settings, new SchemaText(Infer(values).ToSchema()).ToString(), ""));
        Assert.Empty(pasted.Diagnostics);
        Assert.All(values, value => Assert.Empty(FieldCheck.Of(pasted.Fields!, Located($"a: {value}\n")).Faults));
    });

    [Theory]
    [InlineData("'b c'", "\"b c\"")]
    [InlineData("'# \"x\"'", "\"# \\u0022x\\u0022\"")]
    [InlineData("été", "\"\\u00e9t\\u00e9\"")]
    public void A_key_is_written_so_that_it_is_read_again(string key, string written)
    {
        var schema = TypeOf($"{key}: 1\n").ToSchema();
        var text = new SchemaText(schema).ToString();

        Assert.Equal($"fields: {{ {written}: int }}", text);
        Assert.Equal(schema, SettingsReader.Read(new MemoryText(SeedPath.Settings, text, "")).Fields);
    }

    private static InferredType Infer(IEnumerable<string> values) => Joined(values.Select(value => TypeOf($"a: {value}\n")));

    private static InferredType Joined(IEnumerable<InferredType> types) => types.Aggregate(InferredType.Join);

    private static InferredType TypeOf(string yaml) => InferredType.Of(Located(yaml));

    private static LocatedMetadata Located(string yaml) =>
        MetadataReader.Read(new SeedFile(new MemoryText("n.md", "Body", ""), new MemoryText("n.yaml", yaml, ""))).Located;
}
