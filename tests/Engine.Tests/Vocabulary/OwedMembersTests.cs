using System.Reflection;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;
using RulesEngine.Testing;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>owed-members.txt lists what a rule set or host written for NRules calls: type, member, number of parameters.</summary>
public sealed class OwedMembersTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] s_engine =
        [typeof(IRuleDefinition).Assembly, typeof(Rule).Assembly, typeof(RuleCompiler).Assembly, typeof(RulesTestFixture).Assembly];

    [Fact]
    public void Every_member_that_is_owed_is_there()
    {
        var owed = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vocabulary", "owed-members.txt")).ToList();
        var offered = s_engine.SelectMany(assembly => assembly.GetExportedTypes()).SelectMany(Members).ToHashSet();

        owed.Count.ShouldBe(200);
        owed.Where(member => !offered.Contains(member)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(Declared).OfType<MethodBase>()
            .Where(method => method.IsPublic || method.IsFamily)
            .Select(method => $"{type.FullName}.{method.Name}/{method.GetParameters().Length}");
}
