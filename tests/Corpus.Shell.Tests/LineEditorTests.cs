using System.Collections.ObjectModel;
using System.Management.Automation;
using Corpus.Shell.Editing;

namespace Corpus.Shell.Tests;

public sealed class LineEditorTests
{
    [Theory]
    [InlineData("abc<Enter>", "abc")]
    [InlineData("ac<Left>b<Enter>", "abc")]
    [InlineData("bc<Home>a<End>d<Enter>", "abcd")]
    [InlineData("bc<C-A>a<C-E>d<Enter>", "abcd")]
    [InlineData("abx<Back>c<Enter>", "abc")]
    [InlineData("axb<Left><Left><Delete><Enter>", "ab")]
    [InlineData("Get-Quote -Text<C-Left><C-Left>X<Enter>", "Get-XQuote -Text")]
    [InlineData("one two<Home><C-Right>,<Enter>", "one, two")]
    [InlineData("one two<C-W>2<Enter>", "one 2")]
    [InlineData("one two<C-U>x<Enter>", "x")]
    [InlineData("one two<Home><C-K>x<Enter>", "x")]
    [InlineData("one two<C-W><C-A><C-Y><Enter>", "twoone ")]
    [InlineData("one two<A-B>the <Enter>", "one the two")]
    [InlineData("one two<Home><A-F>,<Enter>", "one, two")]
    [InlineData("one two<A-Left>the <A-Right>!<Enter>", "one the two!")]
    [InlineData("one two<Home><A-D><A-D>1<Enter>", "1")]
    [InlineData("one two<A-Back>2<Enter>", "one 2")]
    [InlineData("abc<Esc>d<Enter>", "d")]
    [InlineData("e\u0301x<Left><Back>a<Enter>", "ax")]
    [InlineData("\ud83d\ude00<Back>a<Enter>", "a")]
    [InlineData("<Left><Back><Delete><Right><C-W><C-K><C-Left><C-Right><Enter>", "")]
    public void Keys_edit_the_line(string keys, string expected) => Assert.Equal(new LineResult(LineEnding.Entered, expected), new Typing().Read(keys));

    [Fact]
    public void What_is_pasted_is_text_and_no_keys()
    {
        var typing = new Typing { Complete = (_, _) => throw new InvalidOperationException("A tab in a paste completes nothing.") };

        Assert.Equal("a(1\n\t2\n3)b", typing.Press("ab<Left>").Paste("(1\r\n\t2\r3)").Read("<Enter>").Text);
        Assert.False(typing.Screen.MarksPastes, "the terminal goes on marking behind the line");
    }

    [Fact]
    public void Escape_sequences_in_a_paste_do_not_reach_the_terminal() =>
        Assert.Equal("ab[31mc", new Typing().Paste("a\0\ab\e[31mc").Read("<Enter>").Text);

    [Fact]
    public void Escape_with_keys_behind_it_that_are_no_paste_is_escape() => Assert.Equal("[20x", new Typing().Read("abc<Esc>[20x<Enter>").Text);

    [Fact]
    public void Control_characters_are_shown_and_not_sent()
    {
        var typing = new Typing();
        typing.History.Add("a\u0007\e[31m\tb");

        Assert.Equal("> a^G^[[31m    b", typing.Show("<Up>"));
    }

    [Fact]
    public void Control_c_throws_the_line_away() => Assert.Equal(new LineResult(LineEnding.Cancelled, ""), new Typing().Read("abc<C-C>"));

    [Fact]
    public void Control_d_closes_an_empty_line_and_deletes_in_another()
    {
        Assert.Equal(LineEnding.Closed, new Typing().Read("<C-D>").Ending);
        Assert.Equal("bc", new Typing().Read("abc<Home><C-D><Enter>").Text);
    }

    [Fact]
    public void Enter_begins_a_new_line_until_the_text_is_whole()
    {
        var typing = new Typing { IsWhole = text => text.EndsWith('}') };

        Assert.Equal("> {\n>> 1", typing.Show("{<Enter>1"));
        Assert.Equal("{\n1\n}", new Typing { IsWhole = typing.IsWhole }.Read("{<Enter>1<Enter>}<Enter>").Text);
    }

    [Fact]
    public void The_cursor_keys_walk_through_lines_before_they_walk_through_the_history()
    {
        var typing = new Typing { IsWhole = text => text.EndsWith(';') };
        typing.History.Add("old");

        Assert.Equal("aXb\ncd;", typing.Read("ab<Enter>cd<Up><Left>X<Down>;<Enter>").Text);
    }

    [Fact]
    public void Long_lines_break_at_the_width_and_keep_the_cursor_at_the_caret()
    {
        var typing = new Typing(width: 10);

        Assert.Equal("> abcdefgh\nijkl", typing.Show("abcdefghijkl<Left><Left>"));
        Assert.Equal((1, 2), typing.Screen.Cursor);
    }

    [Fact]
    public void A_line_that_ends_at_the_last_column_leaves_the_cursor_in_the_next_row()
    {
        var typing = new Typing(width: 10);

        Assert.Equal("> abcdefgh", typing.Show("abcdefgh"));
        Assert.Equal((1, 0), typing.Screen.Cursor);
    }

    [Fact]
    public void A_text_that_is_taller_than_the_screen_is_seen_around_the_caret()
    {
        var typing = new Typing(height: 4) { IsWhole = text => text.EndsWith(';') };
        var lines = string.Join("<Enter>", Enumerable.Range(1, 9));

        Assert.Equal(">> 6\n>> 7\n>> 8\n>> 9", typing.Show(lines));
        Assert.Equal(0, typing.Screen.Gone);
        Assert.Equal("> 1\n>> 2\n>> 3\n>> 4", new Typing(height: 4) { IsWhole = typing.IsWhole }.Show(lines + string.Concat(Enumerable.Repeat("<Up>", 8))));
    }

    [Fact]
    public void Choices_leave_room_for_the_line_on_a_screen_of_few_rows()
    {
        var typing = WithChoices(height: 3, [.. Enumerable.Range(10, 40).Select(number => new string('c', 30) + number)]);

        Assert.Equal(3, typing.Show("x<Tab><Down>").Split('\n').Length);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(9)]
    public void A_narrow_terminal_breaks_everything_and_loses_nothing(int width)
    {
        var typing = new Typing(width) { IsWhole = text => text.EndsWith(';') };

        var shown = typing.Show("abc<Enter>日本 def");

        Assert.Equal(">abc日本def", shown.Replace("\n", "").Replace(" ", "").Replace(">>", ""));
    }

    [Theory]
    [InlineData(20, "> abcdefgh\nijkl\n> abcdefghijklm")]
    [InlineData(6, "> abcdefgh\nijkl\n> abcd\nefghij\nklm")]
    public void A_window_that_changes_its_width_loses_nothing_above_the_line(int width, string expected)
    {
        Typing typing = null!;
        typing = new Typing(width: 10) { Complete = (_, _) => { typing.Screen.Width = width; return null; } };

        Assert.Equal(expected, typing.Show("abcdefghijkl<Tab>m"));
    }

    [Fact]
    public void A_line_of_one_row_is_drawn_over_in_a_window_of_another_width()
    {
        Typing typing = null!;
        typing = new Typing(width: 20) { Complete = (_, _) => { typing.Screen.Width = 10; return null; } };

        Assert.Equal("> abcd", typing.Show("abc<Tab>d"));
    }

    [Fact]
    public void A_question_that_is_longer_than_the_screen_is_wide_is_broken()
    {
        var typing = new Typing(10).Press("yes");

        Assert.Throws<Typing.EndOfKeysException>(() => new LineEditor(typing.Terminal).Read("\e[31mIs that right?\e[0m "));
        Assert.Equal("Is that ri\nght? yes", typing.Screen.Shown);
        Assert.Equal((1, 8), typing.Screen.Cursor);
    }

    [Fact]
    public void Wide_characters_take_two_columns()
    {
        var typing = new Typing(width: 10);

        typing.Show("日本語");
        Assert.Equal((0, 2 + (3 * 2)), typing.Screen.Cursor);
    }

    [Fact]
    public void Up_and_down_walk_through_the_history_and_back_to_what_was_typed()
    {
        var typing = new Typing();
        typing.History.Add("first");
        typing.History.Add("second");

        Assert.Equal("first", typing.Read("dra<Up><Up><Up><Enter>").Text);
        typing.History.Add("first");
        Assert.Equal("draft", typing.Read("dra<Up><Up><Down><Down>ft<Enter>").Text);
    }

    [Fact]
    public void Control_r_finds_the_newest_entry_then_older_ones()
    {
        var typing = new Typing();
        typing.History.Add("Get-Quote 1");
        typing.History.Add("Get-Claim");
        typing.History.Add("Get-Quote 2");

        Assert.Equal("Get-Quote 2", typing.Read("<C-R>quo<Enter>").Text);
        Assert.Equal("Get-Quote 1", typing.Read("<C-R>quo<C-R><Enter>").Text);
        Assert.Equal("x", typing.Read("x<C-R>quo<Esc><Enter>").Text);
        Assert.Equal("Get-Claim!", typing.Read("<C-R>claim<End>!<Enter>").Text);
    }

    [Fact]
    public void Tab_puts_in_the_only_choice() => Assert.Equal("Get-Quote", WithChoices("Get-Quote").Read("Get-Q<Tab><Enter>").Text);

    [Fact]
    public void Tab_without_a_choice_changes_nothing() => Assert.Equal("Get-Q", new Typing { Complete = (_, _) => null }.Read("Get-Q<Tab><Enter>").Text);

    [Fact]
    public void Tab_offers_several_choices_below_the_line_and_walks_through_them()
    {
        var typing = WithChoices("alpha", "beta", "gamma");

        Assert.Equal("> beta\nalpha  beta   gamma", typing.Show("x<Tab><Tab>"));
        Assert.Equal("gamma", WithChoices("alpha", "beta", "gamma").Read("x<Tab><S-Tab><Enter><Enter>").Text);
        Assert.Equal("alpha!", WithChoices("alpha", "beta", "gamma").Read("x<Tab>!<Enter>").Text);
        Assert.Equal("x", WithChoices("alpha", "beta", "gamma").Read("x<Tab><Tab><Esc><Enter>").Text);
    }

    [Fact]
    public void Many_choices_scroll_around_the_one_that_is_taken()
    {
        var typing = WithChoices([.. Enumerable.Range(10, 40).Select(number => new string('c', 30) + number)]);

        var rows = typing.Show("x<Tab>" + string.Concat(Enumerable.Repeat("<Down>", 30))).Split('\n');

        Assert.Equal(9, rows.Length);
        Assert.Contains(new string('c', 30) + "40", rows);
    }

    [Fact]
    public void Control_l_empties_the_screen_and_keeps_the_line()
    {
        var typing = new Typing();
        typing.Screen.WriteLine("before");

        Assert.Equal("> abc", typing.Show("abc<C-L>"));
    }

    private static Typing WithChoices(params string[] choices) => WithChoices(height: 20, choices);

    private static Typing WithChoices(int height, string[] choices) => new(height: height)
    {
        Complete = (text, caret) => new CommandCompletion(
            new Collection<CompletionResult>([.. choices.Select(choice => new CompletionResult(choice))]), currentMatchIndex: -1, replacementIndex: 0, replacementLength: caret),
    };
}
