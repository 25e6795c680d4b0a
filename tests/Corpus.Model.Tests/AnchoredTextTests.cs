namespace Corpus.Model.Tests;

public sealed class AnchoredTextTests
{
    private static readonly MemoryText _source = new("dam.txt", "the dam of the town holds", "");

    private static readonly TextSpan _dam = new(4, 3);

    private static readonly TextSpan _holds = new(20, 5);

    [Fact]
    public void Words_at_one_span_are_the_same_before_and_after_the_list_of_spans_was_asked_for()
    {
        var words = new AnchoredText(_source, _dam);
        var asked = new AnchoredText(_source, _dam);
        Assert.Equal([_dam], asked.Spans);

        Assert.Equal(words, asked);
        Assert.Equal(words.GetHashCode(), asked.GetHashCode());
        Assert.Equal("dam", words.Text);
        Assert.Equal("dam", asked.Text);
        Assert.Equal(_dam, asked.Envelope);
        Assert.Same(_source, asked.Source);
        Assert.Same(asked.Spans, asked.Spans);
    }

    [Fact]
    public void One_span_in_a_list_is_that_span()
    {
        Assert.Equal(new AnchoredText(_source, _dam), new AnchoredText(_source, new ValueList<TextSpan>(_dam)));
        Assert.NotEqual(new AnchoredText(_source, _dam), new AnchoredText(_source, _holds));
    }

    [Fact]
    public void Words_at_several_spans_are_joined()
    {
        var words = new AnchoredText(_source, new ValueList<TextSpan>(_dam, _holds));

        Assert.Equal("dam holds", words.Text);
        Assert.Equal(["dam", "holds"], words.Parts);
        Assert.Equal(TextSpan.FromBounds(4, 25), words.Envelope);
        Assert.Same(_source, words.Source);
        Assert.Equal(words, new AnchoredText(_source, new ValueList<TextSpan>(_dam, _holds)));
        Assert.NotEqual(words, new AnchoredText(_source, new ValueList<TextSpan>(_dam, new TextSpan(20, 4))));
        Assert.NotEqual(words, new AnchoredText(_source, _dam));
    }

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        for (var i = 0; i < 200; i++)
        {
            var words = new AnchoredText(_source, _dam);

            Parallel.For(0, 8, _ =>
            {
                Assert.Equal("dam", words.Text);
                Assert.Equal(_dam, words.Spans[0]);
                Assert.Same(_source, words.Source);
            });
        }
    }
}
