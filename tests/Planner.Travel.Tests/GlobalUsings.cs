global using Planner.Domain;
global using Xunit;
