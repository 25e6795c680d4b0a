namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>A build with another generator and another task that bring a YamlDotNet of their own; docs/decisions/0004-yamldotnet-has-another-name-in-the-package.md tells what comes of it otherwise.</summary>
public sealed class OtherYamlTests : IDisposable
{
    private readonly Consumer _consumer = new(PackageFeed.Shared);

    [Theory]
    [InlineData("11.2.1", "11.0.0.0", "BeforeTargets")]
    [InlineData("16.3.0", "16.0.0.0", "AfterTargets")]
    public void A_generator_and_a_task_with_another_YamlDotNet_work_beside_ours(string package, string assembly, string order)
    {
        WriteOther(package);
        Dotnet.Execute(_consumer.PathOf("other"), "build", "-c", "Release", "-o", _consumer.PathOf("tool"), "-nodeReuse:false", "-p:UseSharedCompilation=false").Succeeded();
        WriteConsumer(order);

        var build = _consumer.Build().Succeeded();

        Assert.True(build.Packed);
        Assert.Empty(build.Warnings);
        Assert.Contains($"The other task read 'yes' by YamlDotNet {assembly}.", build.Output, StringComparison.Ordinal);
        Assert.Equal(["The Harbour Post", $"yes by YamlDotNet {assembly}"], _consumer.Execute());
    }

    public void Dispose() => _consumer.Dispose();

    /// <summary>Ours is the first or the second that asks for a YamlDotNet, in MSBuild and in the compiler.</summary>
    private void WriteConsumer(string order)
    {
        _consumer.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="Program.cs" />
                <PackageReference Include="Corpus" Version="{PackageFeed.Shared.Version}" />
              </ItemGroup>
              <UsingTask TaskName="Other.ReadYaml" AssemblyFile="tool/Other.dll" />
              <Target Name="ReadYaml" {order}="PackCorpus">
                <ReadYaml />
              </Target>
              <!-- Before the SDK weighs files of one name against each other, as it does with all that packages bring. -->
              <Target Name="AddOtherGenerator" AfterTargets="ResolvePackageAssets">
                <ItemGroup>
                  <_Ours Include="@(Analyzer)" Condition="'{order}' == 'BeforeTargets'" />
                  <Analyzer Remove="@(_Ours)" />
                  <Analyzer Include="$(MSBuildProjectDirectory)/tool/Other.dll;$(MSBuildProjectDirectory)/tool/YamlDotNet.dll" />
                  <Analyzer Include="@(_Ours)" />
                </ItemGroup>
              </Target>
            </Project>
            """);
        _consumer.Write("Program.cs", """
            System.Console.WriteLine(Consumer.Articles.HarbourBridgeReopensAfterMonthsOfRepair.Outlet);
            System.Console.WriteLine(Other.Generated.Line);
            """);
        _consumer.Write("seeds/bridge.txt", Seed.Article("Harbour Bridge Reopens After Months Of Repair", "Clara Brandt", "The bridge is open again for everybody."));
        _consumer.Write("seeds/bridge.yaml", "outlet: The Harbour Post\n");
    }

    private void WriteOther(string package)
    {
        // CopyLocalLockFileAssemblies: YamlDotNet stands beside the assembly, as in the packages of such tools.
        _consumer.Write("other/Other.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                <NoWarn>RS1036;RS1035;RS1042</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="YamlDotNet" Version="{package}" />
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="{Repository.PackageVersion("Microsoft.CodeAnalysis.CSharp")}" ExcludeAssets="runtime" />
                <PackageReference Include="Microsoft.Build.Utilities.Core" Version="{Repository.PackageVersion("Microsoft.Build.Utilities.Core")}" ExcludeAssets="runtime" />
              </ItemGroup>
            </Project>
            """);
        _consumer.Write("other/Other.cs", """
            using System.IO;
            using Microsoft.Build.Utilities;
            using Microsoft.CodeAnalysis;
            using YamlDotNet.RepresentationModel;

            namespace Other;

            internal static class Yaml
            {
                public static string Version => typeof(YamlStream).Assembly.GetName().Version.ToString();

                public static string Value()
                {
                    var stream = new YamlStream();
                    stream.Load(new StringReader("works: yes"));
                    return ((YamlMappingNode)stream.Documents[0].RootNode).Children[new YamlScalarNode("works")].ToString();
                }
            }

            public sealed class ReadYaml : Task
            {
                public override bool Execute()
                {
                    Log.LogMessage(Microsoft.Build.Framework.MessageImportance.High, $"The other task read '{Yaml.Value()}' by YamlDotNet {Yaml.Version}.");
                    return true;
                }
            }

            [Generator]
            public sealed class OtherGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterPostInitializationOutput(output => output.AddSource("Other.g.cs",
                        "namespace Other { internal static class Generated { public const string Line = \"" + Yaml.Value() + " by YamlDotNet " + Yaml.Version + "\"; } }"));
            }
            """);
    }
}
