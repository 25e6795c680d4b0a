using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests;

public sealed class MemberTests
{
    [Fact]
    public void The_first_seed_is_a_member_named_from_its_title()
    {
        var run = Project.With(new MemoryFile("seed.txt", "Terrorism Down, Security Up: Khawaja Asif on Post-US Afghanistan\n\nThe border is closed, and nobody knows for how long.\n")).Run();

        Assert.Contains(" TerrorismDownSecurityUpKhawajaAsifOnPostUSAfghanistan =>", run.File("Articles.0000.g.cs"), StringComparison.Ordinal);
    }
}
