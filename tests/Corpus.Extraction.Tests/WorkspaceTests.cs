using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Tests;

/// <summary>The lists that one extraction works with and the next one uses again.</summary>
public sealed class WorkspaceTests
{
    [Fact]
    public void What_was_taken_is_empty_when_it_is_taken_again()
    {
        var workspace = Workspace.Rent();
        var list = workspace.List<int>();
        list.Add(1);
        var map = workspace.Map<int, string>();
        map[1] = "one";
        workspace.Return(10);

        var again = Workspace.Rent();

        Assert.Same(workspace, again);
        Assert.Same(list, again.List<int>());
        Assert.Empty(list);
        Assert.Same(map, again.Map<int, string>());
        Assert.Empty(map);
    }

    [Fact]
    public void Two_lists_that_are_in_use_are_not_the_same()
    {
        var workspace = Workspace.Rent();

        Assert.NotSame(workspace.List<int>(), workspace.List<int>());
        Assert.NotSame(workspace, Workspace.Rent());
    }

    [Fact]
    public void What_a_long_text_needed_is_not_kept()
    {
        var workspace = Workspace.Rent();
        workspace.Return(1_000_000);

        Assert.NotSame(workspace, Workspace.Rent());
    }

    [Fact]
    public void An_article_is_the_same_after_others_on_the_same_thread_and_keeps_what_it_is()
    {
        var first = Extracted.Article("“It holds,” said Ana Rivera, the mayor.", "Pavel Moran denied it.");
        var text = string.Join('\n', first.Quotes.Select(quote => quote.Text + quote.Speaker?.Name));

        var other = Extracted.Article("„Es hält“, sagte Anna Gross.", "“We asked twice. Nobody came,” he said.", "“No.”");
        var second = Extracted.Article("“It holds,” said Ana Rivera, the mayor.", "Pavel Moran denied it.");

        Assert.NotEqual(first, other);
        Assert.Equal(first, second);
        Assert.Equal(text, string.Join('\n', first.Quotes.Select(quote => quote.Text + quote.Speaker?.Name)));
    }

    [Fact]
    public void An_extraction_that_is_stopped_leaves_nothing_to_the_next_one()
    {
        var expected = Extracted.Article("“It holds,” said Ana Rivera, the mayor.");
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => ArticleExtractor.Extract(new(expected.Source, null), stop.Token));
        Assert.Equal(expected, Extracted.Article("“It holds,” said Ana Rivera, the mayor."));
    }

    [Fact]
    public void Many_threads_read_the_same_as_one()
    {
        var texts = Enumerable.Range(0, 200).Select(i => $"“It holds {i} times,” said Ana Ruiz{(char)('a' + (i % 26))}, the mayor of Hill {i}.").ToList();

        Assert.Equal(texts.Select(text => Extracted.Article(text)), texts.AsParallel().AsOrdered().Select(text => Extracted.Article(text)));
    }

    [Theory]
    [InlineData(typeof(Attribution))]
    [InlineData(typeof(Entity))]
    public void What_is_used_again_keeps_nothing_of_its_first_use(Type type)
    {
        var fresh = Activator.CreateInstance(type, nonPublic: true)!;
        var used = Activator.CreateInstance(type, nonPublic: true)!;
        Use(used);

        type.GetMethod("Clear", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(used, null);

        AssertSame(fresh, used);
    }

    private static FieldInfo[] FieldsOf(object owner) => owner.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic);

    /// <summary>Gives every field, also those of objects that it keeps for itself, another value.</summary>
    private static void Use(object owner)
    {
        foreach (var field in FieldsOf(owner))
        {
            if (!field.IsInitOnly)
                field.SetValue(owner, Other(field.FieldType));
            else if (field.GetValue(owner) is IList list)
                list.Add(Other(list.GetType().GetGenericArguments()[0]));
            else
                Use(field.GetValue(owner)!);
        }
    }

    private static void AssertSame(object fresh, object used) =>
        Assert.All(FieldsOf(fresh), field =>
        {
            if (field.IsInitOnly && field.GetValue(fresh) is not IList)
                AssertSame(field.GetValue(fresh)!, field.GetValue(used)!);
            else
                Assert.Equal(field.GetValue(fresh), field.GetValue(used));
        });

    /// <summary>A value that nothing has from the start.</summary>
    private static object Other(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return "other";
        if (type.IsEnum)
            return Enum.ToObject(type, 1);
        if (type.IsPrimitive)
            return Convert.ChangeType(1, type, CultureInfo.InvariantCulture);
        var value = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(_ => type.IsValueType))
            field.SetValue(value, Other(field.FieldType));
        return value;
    }
}
