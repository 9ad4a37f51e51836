namespace RulesEngine.Plugins.Tests;

internal static class PackExpectations
{
    public static void ShouldBe(this PackState state, PackStatus status, string reason) =>
        $"{state.Status}: {state.Reason}".ShouldBe($"{status}: {reason}");

    public static Fixture.IGreeter Greeter(this PackHandle handle) => handle.Make("Greeter");

    public static Fixture.IGreeter Make(this PackHandle handle, string type) =>
        (Fixture.IGreeter)Activator.CreateInstance(handle.Assembly.GetTypes().Single(candidate => candidate.Name == type))!;
}
