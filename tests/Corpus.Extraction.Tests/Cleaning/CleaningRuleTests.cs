namespace Corpus.Extraction.Tests.Cleaning;

public sealed class CleaningRuleTests
{
    private const string Body = "\n\nThe bridge over the river was closed on Monday after a lorry hit it.\n\nThe driver was not hurt, and the road was open again by the evening.\n\n";

    [Theory]
    [InlineData("Skip to main content", "interface-phrase")]
    [InlineData("SHARE THIS ARTICLE", "interface-phrase")]
    [InlineData("تصویر بندانگشتی", "interface-phrase")]
    [InlineData("Zum Hauptinhalt springen", "interface-phrase")]
    [InlineData("Aller au contenu principal", "interface-phrase")]
    [InlineData("Saltar al contenido", "interface-phrase")]
    [InlineData("تجاوز إلى المحتوى الرئيسي", "interface-phrase")]
    [InlineData("1,204 comments", "interface-phrase")]
    [InlineData("Read more: Town waits for a second bridge", "interface-phrase")]
    [InlineData("© 2024 The Ansel Mercury", "copyright-line")]
    [InlineData("We use cookies to give you the best experience on our website.", "notice")]
    [InlineData("Sign up to get our newsletter straight to your inbox every day.", "notice")]
    [InlineData("Photo: Ann Lee", "caption")]
    [InlineData("A lorry stands on the bridge. (AP Photo/Ann Lee)", "caption")]
    [InlineData("* * *", "separator-line")]
    [InlineData("<div class=\"ad\"></div>", "markup-line")]
    [InlineData("https://register.example/bridge", "markup-line")]
    [InlineData("Home | World | Local news", "menu-line")]
    [InlineData("News › Valley › Mellworth", "menu-line")]
    [InlineData("Published 4 May 2024 at 10.30 GMT", "date-line")]
    [InlineData("2024-05-04 10:30", "date-line")]
    [InlineData("3 hours ago", "date-line")]
    [InlineData("PORT HALE, 3 June 2024", "date-line")]
    [InlineData("(Reporting by Ann Lee in Mellworth; Editing by Bo Ek)", "credits")]
    [InlineData("Reuters", "credits")]
    [InlineData("Bo Ek in Mellworth contributed to this report.", "credits")]
    [InlineData("(more)", "wire-line")]
    [InlineData("AM-Bridge, 2nd Ld-Writethru, 640", "wire-line")]
    [InlineData("Eds: UPDATES with reaction of the driver. ADDS quotes.", "wire-line")]
    [InlineData("(Adds quotes from the driver, background)", "wire-line")]
    public void A_line_that_is_no_part_of_the_article_goes_with_the_rule_named(string line, string rule)
    {
        var page = new PageReading("Lorry hits bridge" + Body + line + "\n");

        Assert.Equal([$"{rule}: {line}"], page.Removed);
        Assert.Equal("Lorry hits bridge", page.Title);
        Assert.Equal(2, page.Paragraphs.Count());
    }

    [Theory]
    [InlineData("Read more books, the teacher told them.")]
    [InlineData("Share prices fell.")]
    [InlineData("\"We use cookies to improve our website and your experience,\" the company said.")]
    [InlineData("The newsletter is delivered to 40,000 people who sign up for it.")]
    [InlineData("By noon the water had gone.")]
    [InlineData("Reporting by the paper has shown that the bridge was never inspected by anyone.")]
    [InlineData("He said: “Photo: why?”")]
    [InlineData("In May 1974 it was painted green, and in June 1980 grey.")]
    [InlineData("Nobody was there")]
    [InlineData("Adds up to nothing, the driver said to himself that night.")]
    [InlineData("The firm contributed to this report a sum of 40,000 crowns.")]
    [InlineData("10.45 metres of the wall are gone, and the rest of it leans.")]
    [InlineData("About the bridge")]
    [InlineData("...")]
    public void A_line_of_the_article_stays(string line)
    {
        var page = new PageReading("Lorry hits bridge" + Body + line + Body);

        Assert.Contains(line, page.Paragraphs);
    }

    [Fact]
    public void Phrases_that_may_be_words_of_an_article_need_furniture_beside_them()
    {
        var page = new PageReading("Home\nWorld\n\nLorry hits bridge" + Body + "Share\nSave\n");
        var text = new PageReading("Home\n\nThe house was empty when we came, and nobody had lit a fire.\n");

        Assert.Equal(["Home", "World", "Share", "Save"], page.Removed.Select(removed => removed.Split(": ")[1]));
        Assert.Empty(text.Removed);
    }

    [Theory]
    [InlineData("KABUL (Reuters) - ", "KABUL (Reuters) -")]
    [InlineData("COLUMBIA, S.C. — ", "COLUMBIA, S.C. —")]
    [InlineData("PARIS, Aug 31 (AFP) – ", "PARIS, Aug 31 (AFP) –")]
    [InlineData("Berlin (dpa) - ", "Berlin (dpa) -")]
    [InlineData("Regental (dpa/ls) - ", "Regental (dpa/ls) -")]
    [InlineData("Leeds, 3 February 2022 – ", "Leeds, 3 February 2022 –")]
    [InlineData("Altenau, 12. April 2024. ", "Altenau, 12. April 2024.")]
    public void A_dateline_is_cut_off_the_first_paragraph(string dateline, string removed)
    {
        var page = new PageReading("Lorry hits bridge\n\n" + dateline + "The bridge was closed on Monday, police said.\n");

        Assert.Equal(["dateline: " + removed], page.Removed);
        Assert.Equal(["The bridge was closed on Monday, police said."], page.Paragraphs);
    }

    [Theory]
    [InlineData("OSTRELL, June 3, 2024 /Newsline/ -- ", "2024-06-03")]
    [InlineData("Altenau, 12. April 2024. ", "2024-04-12")]
    [InlineData("BRUSSELS, 12 March 2024 (EFE) – ", "2024-03-12")]
    [InlineData("KARSAVA, Velkonia, May 7 (AP) — ", null)]
    public void A_dateline_with_its_year_tells_the_day(string dateline, string? day) =>
        Assert.Equal(day, new PageReading("Lorry hits bridge\n\n" + dateline + "The bridge was closed on Monday, police said.\n").Cleaned.Published?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("The mayor - a tall man - said that the bridge was safe.")]
    [InlineData("NATO - which was founded in 1949 - said that it would wait.")]
    [InlineData("I — and I say this gladly — was wrong about the bridge.")]
    public void A_dash_alone_makes_no_dateline(string paragraph) =>
        Assert.Equal([paragraph], new PageReading("Lorry hits bridge\n\n" + paragraph + "\n").Paragraphs);

    [Fact]
    public void An_agency_behind_the_last_sentence_is_cut_off() =>
        Assert.Equal(["agency-credit: (AFP)"], new PageReading("Lorry hits bridge" + Body.TrimEnd() + " (AFP)\n").Removed);

    [Fact]
    public void Two_names_above_a_date_are_a_byline_and_no_title()
    {
        var page = new PageReading("Bridge closed after lorry hits its railing\n\nThe town has waited for ten years for a road around it, and now police say that the bridge may stay closed\n\nRowan Elphick and Tess Marlowe\nTue 4 Feb 2025 18.42 GMT\n\nThe bridge was closed after a lorry had hit its railing, police said on Monday.\n\nNobody was hurt, but the road will stay closed for a week.\n");

        Assert.Equal("Bridge closed after lorry hits its railing", page.Title);
        Assert.Equal(["byline: Rowan Elphick and Tess Marlowe", "date-line: Tue 4 Feb 2025 18.42 GMT"], page.Removed);
    }

    [Fact]
    public void The_title_of_a_live_blog_stands_above_its_first_entry()
    {
        var page = new PageReading("Election night live: Coalition loses its majority\n\nSummary\nCoalition on 61 seats, five short\n\n23:47\nA good night for the country\nThe green leader has spoken of a good night for the country, and her voters have sung.\n\n23:31\nThe coalition has lost five seats and its majority in the country, officials say.\n");

        Assert.Equal("Election night live: Coalition loses its majority", page.Title);
    }

    [Theory]
    [InlineData("mk/ma", "credits")]
    [InlineData("Copyright 2025 Vltavan Broadcasting. All rights reserved.", "copyright-line")]
    public void A_line_below_the_text_is_taken_off(string line, string rule) =>
        Assert.Equal([$"{rule}: {line}"], new PageReading("Lorry hits bridge" + Body + line + "\n").Removed);

    [Theory]
    [InlineData("By Ann Lee", "Ann Lee")]
    [InlineData("By Ann Lee, transport correspondent", "Ann Lee")]
    [InlineData("By Ann Lee and Bo Ek in Mellworth", "Ann Lee and Bo Ek in Mellworth")]
    [InlineData("Von Jan Holtkamp, Altenau", "Jan Holtkamp")]
    [InlineData("نویسنده: احمد رحیمی", "احمد رحیمی")]
    public void A_byline_names_the_author(string byline, string author)
    {
        var page = new PageReading("Lorry hits bridge\n" + byline + Body);

        Assert.Equal(["byline: " + byline], page.Removed);
        Assert.Equal(author, page.Cleaned.Author);
    }

    [Theory]
    [InlineData("Published: May 4, 2024", "2024-05-04")]
    [InlineData("Samstag, 4. Mai 2024, 17:30 Uhr", "2024-05-04")]
    [InlineData("4 de mayo de 2024", "2024-05-04")]
    [InlineData("Updated 4 May 2024", null)]
    [InlineData("04/05/2024", null)]
    public void A_date_of_publication_is_offered_where_it_is_sure(string line, string? day)
    {
        var page = new PageReading("Lorry hits bridge\n" + line + Body);

        Assert.Equal(["date-line: " + line], page.Removed);
        Assert.Equal(day, page.Cleaned.Published?.ToString("yyyy-MM-dd"));
    }

    [Fact]
    public void Times_of_a_live_blog_are_metadata() =>
        Assert.Equal(["clock-line: 10:42", "clock-line: 8:45 p.m."], new PageReading("Lorry hits bridge" + Body + "10:42" + Body.Replace("Monday", "Friday") + "8:45 p.m.\n\nThe road was closed again in the night, the police said.\n").Removed.Where(removed => removed.StartsWith("clock", StringComparison.Ordinal)));

    [Theory]
    [InlineData("10.45 – ", "9.15am – ", "The")]
    [InlineData("[10:45] ", "[10:30] ", "The")]
    [InlineData("10:45 GMT ", "10:30 GMT ", "The")]
    public void Times_at_the_start_of_several_paragraphs_are_cut_off(string one, string other, string first)
    {
        var page = new PageReading($"Lorry hits bridge\n\n{one}{first} bridge over the river is closed after a lorry hit it.\n\n{other}{first} driver has not been hurt by the accident.\n");

        Assert.Equal([$"clock-line: {one.Trim()}", $"clock-line: {other.Trim()}"], page.Removed);
        Assert.All(page.Paragraphs, paragraph => Assert.StartsWith("The ", paragraph));
        Assert.Equal(2, page.Cleaned.Entries.Count);
    }

    [Theory]
    [InlineData("ANSEL, Valley – May 4, 2024 –")]
    [InlineData("ANSEL, May 4 (AP) --")]
    public void The_date_belongs_to_the_dateline(string dateline) =>
        Assert.Equal([$"dateline: {dateline}"], new PageReading($"Lorry hits bridge\n\n{dateline} The bridge over the river was closed on Monday after a lorry hit it.\n").Removed);

    [Fact]
    public void An_author_may_stand_between_title_and_date_without_a_word_before_the_name() =>
        Assert.Equal("Lorry hits bridge after storm", new PageReading("Lorry hits bridge after storm\n\nRuth Hale\n\nFri 17 Nov 2023 18.42 GMT" + Body).Title);

    [Fact]
    public void Numbers_of_verses_are_no_times() =>
        Assert.Empty(new PageReading("The song of the river\n\n3:16 The river rose for the people of the valley.\n\n3:17 The river fell for the people of the hills.\n").Removed);

    [Fact]
    public void What_the_sender_of_a_release_says_about_itself_stays_and_its_place_is_told()
    {
        const string Text = "FOR IMMEDIATE RELEASE\n\nLorry hits bridge" + Body + "About Valley Lorries\n\nValley Lorries has forty lorries.\n\nMedia contact:\nAnn Lee\n555 0100\n\n###\n";
        var page = new PageReading(Text);

        Assert.Equal(Text.IndexOf("About", StringComparison.Ordinal), page.Cleaned.Boilerplate);
        Assert.Equal(["interface-phrase-at-edge: Media contact:", "release-contact: Ann Lee", "release-contact: 555 0100", "separator-line: ###"], page.Removed.Skip(1));
        Assert.Contains("About Valley Lorries", page.Paragraphs);
        Assert.Null(new PageReading(Text.Replace("FOR IMMEDIATE RELEASE\n\n", "").Replace("###\n", "").Replace("Media contact:\n", "")).Cleaned.Boilerplate);
    }

    [Fact]
    public void Between_the_parts_of_a_wire_story_go_the_line_that_tells_more_is_to_come_and_the_slug_below_it()
    {
        var page = new PageReading("Lorry hits bridge" + Body + "(more)\n\nBRIDGE-LORRY 2\n\nThe town has waited for a second bridge since the war.\n");

        Assert.Equal(["wire-line: (more)", "wire-line: BRIDGE-LORRY 2"], page.Removed);
    }

    [Fact]
    public void A_phrase_that_stands_below_each_entry_is_furniture()
    {
        var page = new PageReading("Live\n\nLorry hits bridge" + string.Concat(Enumerable.Range(0, 3).Select(entry => $"\n\nThe bridge was closed for the {entry}th time after a lorry hit it.\n\nShare")) + Body);

        Assert.Equal(3, page.Removed.Count(removed => removed.EndsWith(": Share", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_refrain_is_no_second_copy()
    {
        var poem = string.Concat(Enumerable.Range(0, 6).Select(i =>
            $"Verse {i} of the long song about the sea\nOh take me back to the grey green hills of home\nOh take me back to where the wild winds roam\n\n"));

        Assert.Empty(new PageReading(poem).Removed);
    }

    [Fact]
    public void A_second_copy_may_lack_the_dateline_and_stop_early()
    {
        const string Lead = "The bridge over the river was closed on Monday after a lorry hit it.";
        const string Copied = "\n\nThe driver was not hurt, the mayor of the town told reporters.\n\nThe mayor added that the road would be open by the evening.\n\n";
        const string Rest = "Engineers looked at the piers in the afternoon and found no crack in any of them.\n\nA second bridge has been promised for ten years, and nobody has seen a plan of it yet.\n\n"
            + "Shopkeepers on the other bank said that the town had been cut in half by the closure.\n\nThe council will meet on Thursday to talk about the weight of lorries in the old town.\n\n";

        var page = new PageReading("Share\n\nLorry hits bridge\n\nKABUL (AP) — " + Lead + Copied + Rest + Lead + Copied + "3 comments\n");

        Assert.Equal(3, page.Removed.Count(removed => removed.StartsWith("repeated-body", StringComparison.Ordinal)));
        Assert.Equal(7, page.Paragraphs.Count());
    }

    [Fact]
    public void The_line_above_the_byline_is_the_title_even_if_another_line_shares_more_with_the_text()
    {
        var page = new PageReading("Home\nStorm live: gusts reach the coast\nBy Ann Lee\nKey events\nLorry driver on the river bridge was not hurt\n" + Body);

        Assert.Equal("Storm live: gusts reach the coast", page.Title);
    }

    [Fact]
    public void Comments_of_readers_go_with_their_header()
    {
        var page = new PageReading("Lorry hits bridge" + Body + "2 comments\nann says:\nI saw it happen from my own kitchen window.\nReply\n");

        Assert.Equal(["interface-phrase", "comment-section", "comment-section", "comment-section"], page.Removed.Select(removed => removed.Split(": ")[0]));
    }
}
