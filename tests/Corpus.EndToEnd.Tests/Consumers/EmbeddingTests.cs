using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>How the packed corpus gets into the assembly.</summary>
public sealed class EmbeddingTests : IDisposable
{
    private const string Ending = "The meeting in the town hall ended";

    private readonly Consumer _consumer = new();

    [Fact]
    public void An_edit_that_changes_no_member_is_packed_and_put_in_without_the_compiler()
    {
        Create("");
        Assert.True(BuildProject().Compiled);
        Assert.Equal(["two hours: True"], _consumer.Execute());

        Edit("two hours", "three hours");
        var edited = BuildProject();
        Assert.True(edited.Packed);
        Assert.False(edited.Compiled, "the compiler ran for an edit that changes no member");
        Assert.Equal(["two hours: False"], _consumer.Execute());
        DoesNothing();

        Edit("open again", "open at last");
        Assert.True(BuildProject().Compiled, "the words of a quote stand in the comment of its member");
        DoesNothing();
    }

    [Fact]
    public void What_was_lost_of_a_build_is_made_again()
    {
        Create("");
        BuildProject();
        foreach (var file in (string[])["corpus.index", "corpus.bin", "corpus.embedded", "Consumer.dll"])
        {
            File.Delete(_consumer.PathOf($"obj/{Repository.Configuration}/net10.0/{file}"));
            BuildProject();
            Assert.Equal(["two hours: True"], _consumer.Execute());
            DoesNothing();
        }
    }

    [Fact]
    public void What_the_compiler_signs_it_embeds_itself()
    {
        using var key = new RSACryptoServiceProvider(2048);
        _consumer.Write("key.snk", key.ExportCspBlob(includePrivateParameters: true));
        Create("<SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>key.snk</AssemblyOriginatorKeyFile><NoWarn>CS8002</NoWarn>");
        BuildProject();
        Assert.Equal(["two hours: True"], _consumer.Execute());
        using (var image = new PEReader(File.OpenRead(_consumer.PathOf($"bin/{Repository.Configuration}/net10.0/Consumer.dll"))))
            Assert.True(image.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
        DoesNothing();

        Edit("two hours", "three hours");
        Assert.True(BuildProject().Compiled);
        Assert.Equal(["two hours: False"], _consumer.Execute());
        Assert.False(File.Exists(_consumer.PathOf($"obj/{Repository.Configuration}/net10.0/corpus.embedded")));
    }

    public void Dispose() => _consumer.Dispose();

    private void Create(string properties)
    {
        _consumer.CreateProject(properties: properties);
        _consumer.Write("Program.cs", $$"""Console.WriteLine($"two hours: {Consumer.Articles.All.Single().Source.ToString().Contains("{{Ending}} after two hours")}");""");
    }

    private void Edit(string from, string to)
    {
        var seed = _consumer.PathOf("texts/bridge.txt");
        var text = File.ReadAllText(seed);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(seed, text.Replace(from, to, StringComparison.Ordinal));
    }

    private Build BuildProject() => _consumer.BuildProject();

    private void DoesNothing()
    {
        var again = BuildProject();
        Assert.False(again.Packed || again.Compiled, "a build with nothing to do packed or compiled");
    }
}
