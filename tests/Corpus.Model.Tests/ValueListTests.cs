namespace Corpus.Model.Tests;

public sealed class ValueListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void A_list_has_its_items_in_their_order_however_it_was_made(int count)
    {
        var items = Enumerable.Range(7, count).ToArray();
        var list = new ValueList<int>(items);

        Assert.Equal(count, list.Count);
        Assert.Equal(items, list);
        Assert.Equal(items, Enumerable.Range(0, count).Select(at => list[at]));
        Assert.Equal(string.Join(", ", items), list.ToString());
        Assert.Equal(list, new ValueList<int>(items.AsEnumerable()));
        Assert.Equal(list, new ValueList<int>(items.ToList()));
        Assert.Equal(list, new ValueList<int>(items.Select(item => item)));
        Assert.Equal(list.GetHashCode(), new ValueList<int>(items.Select(item => item)).GetHashCode());
        Assert.NotEqual(list, new ValueList<int>([.. items, 0]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void There_is_no_item_beside_the_list(int count)
    {
        var list = new ValueList<int>(new int[count]);

        Assert.Throws<IndexOutOfRangeException>(() => list[count]);
        Assert.Throws<IndexOutOfRangeException>(() => list[-1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_becomes_of_the_array_does_not_change_the_list(int count)
    {
        var items = new int[count];
        var list = new ValueList<int>(items);
        items[0] = 1;

        Assert.Equal(0, list[0]);
    }

    [Fact]
    public void Lists_of_one_item_are_equal_when_the_items_are()
    {
        Assert.Equal(new ValueList<string?>("dam"), new ValueList<string?>("dam"));
        Assert.NotEqual(new ValueList<string?>("dam"), new ValueList<string?>("wall"));
        Assert.NotEqual(new ValueList<string?>("dam"), new ValueList<string?>([null]));
        Assert.NotEqual(new ValueList<string?>("dam"), ValueList<string?>.Empty);
    }
}
