using System.Linq.Expressions;
using System.Reflection;
using Corpus.Model;

namespace Corpus.PowerShell.Session;

/// <summary>Makes articles of the type that a compiled corpus brings.</summary>
internal static class TypedArticles
{
    /// <summary>What makes such an article out of a plain one; null where there is no type, or it is not one that the generator emits.</summary>
    public static Func<Article, Article>? MakerOf(Type? type)
    {
        var constructor = type?.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, [typeof(Article)], null);
        if (constructor is null || !typeof(Article).IsAssignableFrom(type))
            return null;
        // Compiled, as an article may be one of a hundred thousand in a pipeline.
        var original = Expression.Parameter(typeof(Article));
        return Expression.Lambda<Func<Article, Article>>(Expression.New(constructor, original), original).Compile();
    }
}
